#include <stdio.h>
#include <stdlib.h>
#include <jpeglib.h>

/* Throws in JavaScript: what the decoder was doing is given up, and its instance with it. */
__attribute__((import_module("host"), import_name("fail"))) _Noreturn void fail(void);

static void on_error(j_common_ptr info) {
  (void)info;
  fail();
}

/* Below 0 are warnings: data are broken, and another decoder shall say how much of them can be shown. */
static void on_message(j_common_ptr info, int level) {
  (void)info;
  if (level < 0) fail();
}

/* Each scan of a progressive image costs a pass over all of it: no writer needs as many. */
enum { MOST_SCANS = 64 };

static void on_progress(j_common_ptr info) {
  if (((j_decompress_ptr)info)->input_scan_number > MOST_SCANS) fail();
}

/* Decodes to `eighths` of the size, onto red, green, blue and an unused byte a pixel. 0 where the image has another size
   or other channels than was told: `pixels` may then be too small. */
__attribute__((export_name("decode"))) int decode(const unsigned char *data, unsigned long length, unsigned width,
                                                  unsigned height, int channels, unsigned eighths,
                                                  unsigned char *pixels) {
  struct jpeg_error_mgr errors;
  struct jpeg_progress_mgr progress = {.progress_monitor = on_progress};
  struct jpeg_decompress_struct info;
  int done = 0;
  info.err = jpeg_std_error(&errors);
  errors.error_exit = on_error;
  errors.emit_message = on_message;
  jpeg_create_decompress(&info);
  info.progress = &progress;
  jpeg_mem_src(&info, data, length);
  jpeg_read_header(&info, TRUE);
  if (info.image_width == width && info.image_height == height && info.num_components == channels &&
      info.data_precision == 8) {
    info.out_color_space = JCS_EXT_RGBX;
    info.scale_num = eighths;
    info.scale_denom = 8;
    jpeg_calc_output_dimensions(&info);
    /* Lossless images cannot be scaled: they would come out whole, and beyond `pixels`. */
    if (info.output_width != (width * eighths + 7) / 8 || info.output_height != (height * eighths + 7) / 8) fail();
    jpeg_start_decompress(&info);
    while (info.output_scanline < info.output_height) {
      JSAMPROW row = pixels + (size_t)info.output_scanline * info.output_width * 4;
      jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    done = 1;
  }
  jpeg_destroy_decompress(&info);
  return done;
}
