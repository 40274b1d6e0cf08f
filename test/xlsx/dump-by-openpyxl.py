"""Prints as JSON what openpyxl sees in the workbook that is named."""
import json
import sys

from openpyxl import load_workbook


def shown(cell):
    return {
        "value": None if cell.value is None else str(cell.value),
        "type": cell.data_type,
        "format": cell.number_format,
        "font": [cell.font.name, cell.font.size, bool(cell.font.bold), bool(cell.font.italic)],
        "fill": cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None,
        "typed": bool(cell.quotePrefix),
        "comment": None if cell.comment is None else cell.comment.text,
    }


def sheet(worksheet):
    return {
        "name": worksheet.title,
        "cells": {cell.coordinate: shown(cell) for row in worksheet.iter_rows() for cell in row},
        "around": {
            "panes": worksheet.freeze_panes,
            "filter": worksheet.auto_filter.ref,
            "merges": sorted(str(each) for each in worksheet.merged_cells.ranges),
            "validations": [[str(each.sqref), each.type, each.formula1] for each in worksheet.data_validations.dataValidation],
            "conditions": [str(each.sqref) for each in worksheet.conditional_formatting],
            "pictures": len(worksheet._images),
            "widths": {name: each.width for name, each in worksheet.column_dimensions.items()},
            "printed": [worksheet.print_title_rows, worksheet.page_setup.orientation, worksheet.page_setup.paperSize],
        },
    }


workbook = load_workbook(sys.argv[1])
json.dump({"sheets": [sheet(each) for each in workbook], "title": workbook.properties.title}, sys.stdout)
