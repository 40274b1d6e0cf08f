"""Writes list.json as an .xlsx: write-list.py LIST.json OUT.xlsx text|day (what columns I and J hold)."""

import datetime
import json
import re
import sys

import openpyxl

source, target, days = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    sample = json.load(file)
book = openpyxl.Workbook()
sheet = book.active
sheet.title = sample["worksheet"]
for row, values in sample["rows"].items():
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(int(row), column, value)
        found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", str(value))
        if days == "day" and found:
            day, month, year = map(int, found.groups())
            cell.value = datetime.date(year, month, day)
            cell.number_format = "d/m/yyyy"
book.save(target)
