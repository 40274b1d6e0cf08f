"""Writes the cells of a JSON file (first argument) with openpyxl (to the second); days count from 1904 with a third."""
import datetime
import json
import sys

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def value_of(truth):
    kind, value = truth["kind"], truth["value"]
    if kind == "day":
        return datetime.date.fromisoformat(value)
    return f"={value}" if kind == "formula" else value


with open(sys.argv[1], encoding="utf-8") as file:
    sheet_truth = json.load(file)
workbook = Workbook()
if len(sys.argv) > 3:
    workbook.epoch = CALENDAR_MAC_1904
sheet = workbook.active
sheet.title = "Ô"
fonts = {}
for row, cells in enumerate(sheet_truth["rows"], 1):
    for column, truth in enumerate(cells, 1):
        if truth is None:
            continue
        cell = sheet.cell(row, column)
        cell.value = value_of(truth)
        if truth["kind"] == "text":
            cell.data_type = "s"
        cell.number_format = truth["format"]
        cell.font = fonts.setdefault(truth["font"], Font(name=truth["font"]))
for row in sheet_truth["hiddenRows"]:
    sheet.row_dimensions[row].hidden = True
for column in sheet_truth["hiddenColumns"]:
    sheet.column_dimensions[get_column_letter(column + 1)].hidden = True
for merge in sheet_truth["merges"]:
    sheet.merge_cells(merge)
workbook.create_sheet("Ẩn").sheet_state = "hidden"
workbook.save(sys.argv[2])
