/** What every builder of charts can do. */
const shared = `
addRange handle (Range)
removeRange handle (Range)
clearRanges handle ()
getRanges handle ()
getChartType handle ()
getContainer handle ()
setChartType handle (ChartType)
asAreaChart handle ()
asBarChart handle ()
asColumnChart handle ()
asComboChart handle ()
asLineChart handle ()
asPieChart handle ()
setNumHeaders handle (Number)
setOption handle (String,Any)
setPosition handle (Number,Number,Number,Number)
build handle ()`;

const labelled = `
setTitle handle (String)
setColors handle (Array)
setLegendPosition handle (Position)
reverseCategories handle ()`;

const withAxes = `
setXAxisTitle handle (String)
setYAxisTitle handle (String)`;

const stackable = `
setStacked handle ()`;

const builders: Readonly<Record<string, string>> = {
  EmbeddedChartBuilder: shared,
  EmbeddedAreaChartBuilder: shared + labelled + withAxes + stackable,
  EmbeddedBarChartBuilder: shared + labelled + withAxes + stackable,
  EmbeddedColumnChartBuilder: shared + labelled + withAxes + stackable,
  EmbeddedComboChartBuilder: shared + labelled + withAxes + stackable,
  EmbeddedLineChartBuilder: shared + labelled + withAxes,
  EmbeddedPieChartBuilder: shared + labelled,
};

/** The methods of charts, a line for each, as the table of all methods has them. */
export const chartMethods = Object.entries({
  ...builders,
  EmbeddedChart: `
getChartId handle ()
getRanges handle ()
getOptions handle ()
getNumHeaders handle ()
getContainerInfo handle ()
modify handle ()`,
  ContainerInfo: `
getAnchorRow handle ()
getAnchorColumn handle ()
getOffsetX handle ()
getOffsetY handle ()`,
  ChartOptions: `
get handle (String)`,
})
  .map(([service, methods]) => methods.replace(/\n/g, `\n${service}.`))
  .join('')
  .trim();
