#!/bin/sh
# Builds src/engines/jpeg/jpeg-decoder.wasm from the sources of libjpeg-turbo (docs/decisions/0025-decoding-small.md).
# Needs Debian's clang, lld, llvm, wasi-libc, libclang-rt-dev-wasm32, cmake and make.
# Usage: scripts/jpeg-decoder/build.sh FOLDER_OF_LIBJPEG_TURBO
set -eu
sources=$1
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
out=$here/../../src/engines/jpeg/jpeg-decoder.wasm
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

cmake -S "$sources" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_C_FLAGS_RELEASE='-O3 -DNO_GETENV' -DWITH_SIMD=0 -DWITH_TURBOJPEG=0 -DWITH_TOOLS=0 -DWITH_TESTS=0 \
  -DWITH_ARITH_DEC=0 -DWITH_ARITH_ENC=0 -DENABLE_SHARED=0
cmake --build "$build" --target jpeg-static

# 96 MiB: enough for a progressive image of 20 million pixels, too little to hurt.
clang --target=wasm32-wasi -O3 -I"$build" -I"$sources/src" -mexec-model=reactor -nostartfiles \
  -Wl,--no-entry,--export=malloc,--export=free,--max-memory=100663296,--strip-all,--gc-sections,--allow-undefined \
  "$here/decode.c" "$build/libjpeg.a" -o "$out"
chmod 644 "$out"
ls -l "$out"
