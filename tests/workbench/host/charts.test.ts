import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { area } from '../store/cells';
import { hostOf, message, run, value } from './script';

const built = 'const chart = sheet.newChart().addRange(sheet.getRange("A1:B8"))';
const placed = `${built}.setPosition(5, 4, 10, 20)`;
const column = `${placed}.setChartType(Charts.ChartType.COLUMN)`;
const inserted = `${column}.setOption("title", "Sales").build(); sheet.insertChart(chart)`;

const storeOf = (body: string) => {
  const store = memoryWorkbook({ locale: 'en_US' });
  expect(run(body, { store })).toMatchObject({ ok: true });
  return store.sheets()[0]?.charts;
};

describe('A chart that a script builds', () => {
  test('is in the sheet with all that was said of it once it is inserted', () => {
    expect(
      storeOf(`${placed}.setNumHeaders(1).setOption("height", 300).asColumnChart().setTitle("Sales")
        .setStacked().setXAxisTitle("Month").setYAxisTitle("Rp").setColors(["#0b6b4f"])
        .setLegendPosition(Charts.Position.TOP).build();
        sheet.insertChart(chart)`),
    ).toEqual([
      {
        id: 1,
        type: 'column',
        ranges: [{ sheetId: 0, area: area(0, 0, 8, 2) }],
        headers: 1,
        anchor: { row: 4, column: 3, offsetX: 10, offsetY: 20 },
        title: 'Sales',
        width: 600,
        height: 300,
        stacked: true,
        options: {
          hAxis: { title: 'Month' },
          vAxis: { title: 'Rp' },
          colors: ['#0b6b4f'],
          legend: { position: 'top' },
        },
      },
    ]);
  });

  test('3.47 is nowhere before it is inserted, and has no number of its own even then', () => {
    expect(storeOf(`${column}.build()`)).toEqual([]);
    expect(value(`${inserted}; return [chart.getChartId(), sheet.getCharts()[0].getChartId()]`)).toEqual([
      null,
      1,
    ]);
  });

  test.each(['Area', 'Bar', 'Column', 'Combo', 'Line', 'Pie'])(
    '3.48 has its own builder as %s, whose methods the general one lacks',
    (type) => {
      expect(
        value(`${placed}; const typed = chart.as${type}Chart();
          return [String(chart.getChartType()), chart.getChartType() === Charts.ChartType.${type.toUpperCase()},
            typeof chart.setTitle, typeof typed.setTitle, typeof typed.setTitle("a").setColors,
            typeof typed.setNumHeaders(1).setTitle]`),
      ).toEqual([type.toUpperCase(), true, 'undefined', 'function', 'function', 'undefined']);
    },
  );

  test('3.47 takes the same range only once, and gives ranges back', () => {
    const names = 'chart.getRanges().map((range) => range.getA1Notation())';
    expect(
      value(`${built}.addRange(sheet.getRange("A1:B8")).addRange(sheet.getRange("D1:D8"));
        const all = ${names}; chart.removeRange(sheet.getRange("A1:B8")); const left = ${names};
        return [all, left, chart.clearRanges().getRanges().length]`),
    ).toEqual([['A1:B8', 'D1:D8'], ['D1:D8'], 0]);
  });

  test('does not feel what becomes of the objects it was given', () => {
    expect(
      value(`const axis = { title: "Month" }; ${column}.setOption("hAxis", axis).build(); axis.title = "Year";
        return chart.getOptions().get("hAxis.title")`),
    ).toBe('Month');
  });

  test('may draw cells of another sheet', () => {
    expect(
      value(`const other = book.insertSheet("Data"); sheet.insertChart(sheet.newChart().asLineChart()
        .addRange(other.getRange("A1:B3")).setPosition(1, 1, 0, 0).build());
        return sheet.getCharts()[0].getRanges().map((range) => range.getSheet().getName())`),
    ).toEqual(['Data']);
  });
});

describe('A chart of a sheet', () => {
  test('tells what it is', () => {
    expect(
      value(`${inserted}; const [found] = sheet.getCharts(); const at = found.getContainerInfo();
        const options = found.getOptions();
        return [found.getNumHeaders(), found.getRanges()[0].getA1Notation(), at.getAnchorRow(),
          at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(), options.get("title"), options.get("width"),
          options.get("isStacked"), options.get("hAxis.title")]`),
    ).toEqual([-1, 'A1:B8', 5, 4, 10, 20, 'Sales', 600, false, null]);
  });

  test('3.47 changes when its rebuilt form updates it, keeping its number and what was not changed', () => {
    const change = 'sheet.getCharts()[0].modify().setOption("hAxis.title", "Month").asPieChart().build()';
    expect(storeOf(`${inserted}; const changed = ${change}`)).toMatchObject([{ type: 'column' }]);
    expect(storeOf(`${inserted}; sheet.updateChart(${change})`)).toMatchObject([
      { id: 1, type: 'pie', title: 'Sales', options: { hAxis: { title: 'Month' } }, anchor: { row: 4 } },
    ]);
  });

  test('is gone when it is removed, and its number with it', () => {
    expect(storeOf(`${inserted}; sheet.removeChart(sheet.getCharts()[0])`)).toEqual([]);
    expect(
      value(`${inserted}; sheet.removeChart(sheet.getCharts()[0]); sheet.insertChart(chart);
        return sheet.getCharts().map((found) => found.getChartId())`),
    ).toEqual([2]);
  });

  test('has a number that no chart of another sheet or an earlier visit has', () => {
    const store = memoryWorkbook({ locale: 'en_US' });
    run(inserted, { store });
    const numbers = value(
      `${inserted}; const other = book.insertSheet("B"); other.insertChart(chart);
        return book.getSheets().map((one) => one.getCharts().map((found) => found.getChartId()))`,
      { store },
    );
    expect(numbers).toEqual([[1, 2], [3]]);
  });

  test('is found by what the script wrote before it, in order', () => {
    expect(value(`${inserted}; sheet.insertChart(chart); return sheet.getCharts().length`)).toBe(2);
  });
});

describe('Refused as nonsense, or because its effect on Google is not known', () => {
  test.each([
    [`${placed}.build()`, 'The chart has no type.'],
    [`${placed}.getChartType()`, 'The chart has no type.'],
    [`${built}.asBarChart().build()`, 'The chart has no position.'],
    [`${column}.clearRanges().build()`, 'The chart has no ranges.'],
    [`${built}.setPosition(0, 1, 0, 0)`, 'The position of the chart is invalid.'],
    [`${built}.setPosition(1, 1.5, 0, 0)`, 'The position of the chart is invalid.'],
    [`${built}.setPosition(1, 1, -1, 0)`, 'The position of the chart is invalid.'],
    [`${built}.setNumHeaders(-1)`, 'A chart cannot have -1 headers.'],
    [`${built}.setOption("title", 5)`, 'The option "title" of a chart cannot be 5.'],
    [`${built}.setOption("width", 0)`, 'The option "width" of a chart cannot be 0.'],
    [`${built}.setOption("", 1)`, 'The option "" of a chart cannot be 1.'],
    [`${built}.setOption("hAxis", { min: NaN })`, 'The option "hAxis" of a chart cannot be [object Object].'],
    [`${built}.asPieChart().setColors([1])`, 'Names of colours expected.'],
    [
      `${built}.setPosition(1001, 1, 0, 0).asBarChart().build(); sheet.insertChart(chart)`,
      'The position of the chart is outside the dimensions of the sheet.',
    ],
    [
      `${built}.setPosition(1, 27, 0, 0).asBarChart().build(); sheet.insertChart(chart)`,
      'The position of the chart is outside the dimensions of the sheet.',
    ],
    [
      `${column}.build(); sheet.deleteRows(8, 993); sheet.insertChart(chart)`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [`${column}.build(); sheet.updateChart(chart)`, 'The chart is not in this sheet.'],
    [
      `${inserted}; const [found] = sheet.getCharts(); sheet.removeChart(found); sheet.removeChart(found)`,
      'The chart is not in this sheet.',
    ],
  ])('%s', (body, text) => {
    expect(message(body)).toBe(`Exception: ${text}`);
  });

  test.each([
    [`${built}.setChartType("BAR")`, '(String)', 'EmbeddedChartBuilder.setChartType'],
    [`${built}.addRange("A1")`, '(String)', 'EmbeddedChartBuilder.addRange'],
    ['sheet.insertChart(sheet.newChart())', '((class))', 'Sheet.insertChart'],
    [
      `${built}.asPieChart().setLegendPosition("top")`,
      '(String)',
      'EmbeddedPieChartBuilder.setLegendPosition',
    ],
  ])('3.48 %s: enum objects and built charts only', (body, kinds, method) => {
    expect(message(body)).toBe(
      `Exception: The parameters ${kinds} don't match the method signature for SpreadsheetApp.${method}.`,
    );
  });

  test.each([
    [`${built}.asScatterChart()`, 'EmbeddedChartBuilder.asScatterChart'],
    [`${built}.setChartType(Charts.ChartType.SCATTER)`, 'Charts.ChartType.SCATTER'],
    [`${built}.asPieChart().set3D()`, 'EmbeddedPieChartBuilder.set3D'],
    [`${built}.setTransposeRowsAndColumns(true)`, 'EmbeddedChartBuilder.setTransposeRowsAndColumns'],
    [`${inserted}; chart.getBlob()`, 'EmbeddedChart.getBlob'],
    ['Charts.newDataTable()', 'Charts.newDataTable'],
    ['Charts.CurveStyle', 'Charts.CurveStyle'],
  ])('%s is not implemented and names itself', (body, name) => {
    expect(message(body)).toBe(`NotImplemented: ${name} is not implemented by the workbench`);
  });

  test.each(['{ 0: { type: "candlesticks" } }', '[{ type: "line" }]'])(
    'series as %s name themselves',
    (series) => {
      expect(message(`${built}.setOption("series", ${series})`)).toBe(
        'NotImplemented: This option series is not implemented by the workbench',
      );
    },
  );

  test('a chart stacked to hundred per cent is not drawn, so it names itself', () => {
    expect(message(`${built}.setOption("isStacked", "percent")`)).toBe(
      'NotImplemented: The option isStacked "percent" is not implemented by the workbench',
    );
  });
});

describe('Charts are written as cells are', () => {
  test.each(['insertChart', 'updateChart', 'removeChart'])(
    '3.24 %s is refused to others than the owner in a protected sheet',
    (method) => {
      const host = hostOf(
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
         function own() { ${inserted} }
         function other() { sheet.${method}(sheet.getCharts()[0]) }`,
        { user: { isOwner: false } },
      );
      expect(host.execute({ function: 'own' })).toMatchObject({ ok: true });
      host.state.protectedSheets.push(0);
      expect(host.execute({ function: 'other' })).toMatchObject({
        error: { message: expect.stringContaining('You are trying to edit a protected cell or object.') },
      });
    },
  );

  test.each(['insertChart', 'updateChart', 'removeChart'])('1.25 a cell cannot %s', (method) => {
    const body = `${column}.build(); sheet.${method}(chart)`;
    expect(message(body, { mode: 'CUSTOM_FUNCTION' })).toBe(
      `Exception: You do not have permission to call ${method}.`,
    );
  });

  test('5.10 without the scope for the sheet none is built', () => {
    const deniedScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    expect(
      hostOf(`function f() { return SpreadsheetApp.getActiveSheet().newChart() }`, {
        user: { deniedScopes },
      }).execute({ function: 'f' }),
    ).toMatchObject({ ok: false });
  });

  test('3.20 building costs no way to the server, inserting one write of the sheet', () => {
    const { meter } = run(inserted);
    expect(meter.calls.map((call) => `${call.class} ${call.method} ${call.detail}`)).toEqual([
      'metadata Spreadsheet.getSheets ',
      'write Sheet.insertChart Sheet1',
    ]);
    expect(run(`${inserted}; sheet.getCharts()`).meter.count('Sheet.getCharts')).toBe(1);
  });
});
