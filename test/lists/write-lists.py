"""Writes planned workbooks with openpyxl, and as flat OpenDocument for LibreOffice to convert.

Usage: write-lists.py PLANS.json OUT: OUT/openpyxl/NAME.xlsx and OUT/fods/NAME.fods for each plan.
"""

import datetime
import json
import pathlib
import re
import sys
from xml.sax.saxutils import escape, quoteattr

import openpyxl
from openpyxl.utils import range_boundaries


def day_of(cell):
    return datetime.date.fromisoformat(cell["day"])


def fill(target, cell):
    if isinstance(cell, dict):
        if "day" in cell:
            target.value = day_of(cell)
            target.number_format = "dd/mm/yyyy"
        elif "formula" in cell:
            target.value = "=" + cell["formula"]
        elif "error" in cell:
            target.value = cell["error"]
            target.data_type = "e"
        else:
            target.value = cell["number"]
            target.number_format = cell["format"]
        return
    target.value = cell
    if isinstance(cell, str):
        target.data_type = "s"


def write_openpyxl(plan, path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for planned in plan["sheets"]:
        sheet = book.create_sheet(planned["name"])
        for row, cells in enumerate(planned["rows"], 1):
            for column, cell in enumerate(cells, 1):
                if cell != "":
                    fill(sheet.cell(row, column), cell)
        for merge in planned["merges"]:
            sheet.merge_cells(merge)
        for row in planned["hiddenRows"]:
            sheet.row_dimensions[row].hidden = True
        for letter in planned["hiddenColumns"]:
            sheet.column_dimensions[letter].hidden = True
        if planned["isHidden"]:
            sheet.sheet_state = "hidden"
    book.save(path)


HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="N"><number:number number:decimal-places="0" number:min-integer-digits="4"/></number:number-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="padded" style:family="table-cell" style:data-style-name="N"/>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""
FOOT = "</office:spreadsheet></office:body></office:document>\n"


def paragraphs(text):
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))


def fods_cell(cell, span):
    attributes = ""
    if span is not None:
        attributes = f' table:number-columns-spanned="{span[0]}" table:number-rows-spanned="{span[1]}"'
    if cell == "":
        return f"<table:table-cell{attributes}/>"
    if isinstance(cell, dict):
        if "day" in cell:
            attributes += f' table:style-name="day" office:value-type="date" office:date-value="{cell["day"]}"'
        elif "error" in cell:
            attributes += ' table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"'
            return f'<table:table-cell{attributes}>{paragraphs(cell["error"])}</table:table-cell>'
        elif "formula" in cell:
            formula = escape(re.sub(r"\b([A-Z]+[0-9]+)\b", r"[.\1]", cell["formula"]), {'"': "&quot;"})
            attributes += f' office:value-type="string" office:string-value="{cell["value"]}" table:formula="of:={formula}"'
            return f'<table:table-cell{attributes}>{paragraphs(cell["value"])}</table:table-cell>'
        else:
            attributes += f' table:style-name="padded" office:value-type="float" office:value="{cell["number"]}"'
        return f"<table:table-cell{attributes}/>"
    if isinstance(cell, (int, float)):
        return f'<table:table-cell{attributes} office:value-type="float" office:value="{cell}"/>'
    return f'<table:table-cell{attributes} office:value-type="string">{paragraphs(cell)}</table:table-cell>'


def fods_sheet(planned):
    spans, covered = {}, set()
    for merge in planned["merges"]:
        left, top, right, bottom = range_boundaries(merge)
        spans[(top, left)] = (right - left + 1, bottom - top + 1)
        covered.update((r, c) for r in range(top, bottom + 1) for c in range(left, right + 1))
        covered.discard((top, left))
    width = max([len(cells) for cells in planned["rows"]] + [c for _, c in covered] + [1])
    style = "hidden" if planned["isHidden"] else "shown"
    lines = [f'<table:table table:name={quoteattr(planned["name"])} table:style-name="{style}">']
    hidden = {openpyxl.utils.column_index_from_string(letter) for letter in planned["hiddenColumns"]}
    for column in range(1, width + 1):
        lines.append('<table:table-column table:visibility="collapse"/>' if column in hidden else "<table:table-column/>")
    for row, cells in enumerate(planned["rows"], 1):
        lines.append('<table:table-row table:visibility="collapse">' if row in planned["hiddenRows"] else "<table:table-row>")
        for column in range(1, width + 1):
            cell = cells[column - 1] if column <= len(cells) else ""
            if (row, column) in covered:
                lines.append("<table:covered-table-cell/>")
            else:
                lines.append(fods_cell(cell, spans.get((row, column))))
        lines.append("</table:table-row>")
    lines.append("</table:table>")
    return "".join(lines)


def main(plans_path, out):
    for folder in ("openpyxl", "fods"):
        pathlib.Path(out, folder).mkdir(parents=True, exist_ok=True)
    for plan in json.loads(pathlib.Path(plans_path).read_text(encoding="utf-8")):
        write_openpyxl(plan, str(pathlib.Path(out, "openpyxl", plan["name"] + ".xlsx")))
        flat = HEAD + "\n".join(fods_sheet(sheet) for sheet in plan["sheets"]) + FOOT
        pathlib.Path(out, "fods", plan["name"] + ".fods").write_text(flat, encoding="utf-8")


main(sys.argv[1], sys.argv[2])
