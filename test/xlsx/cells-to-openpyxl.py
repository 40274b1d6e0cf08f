"""Prints as JSON the cells that openpyxl sees in the first sheet of the workbook that is named."""
import json
import sys

from openpyxl import load_workbook


def seen(cell):
    value = cell.value
    if cell.data_type == "d":
        value = value.isoformat()
    return [value, cell.data_type, cell.number_format, cell.font.name]


workbook = load_workbook(sys.argv[1])
sheet = workbook.worksheets[0]
hidden_columns = [
    column - 1
    for dimension in sheet.column_dimensions.values()
    if dimension.hidden
    for column in range(dimension.min, dimension.max + 1)
]
json.dump(
    {
        "cells": {cell.coordinate: seen(cell) for row in sheet.iter_rows() for cell in row if cell.value is not None},
        "merges": sorted(str(each) for each in sheet.merged_cells.ranges),
        "hiddenRows": sorted(row for row, dimension in sheet.row_dimensions.items() if dimension.hidden),
        "hiddenColumns": sorted(hidden_columns),
        "sheets": [[each.title, each.sheet_state != "visible"] for each in workbook.worksheets],
    },
    sys.stdout,
)
