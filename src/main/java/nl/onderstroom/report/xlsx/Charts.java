package nl.onderstroom.report.xlsx;

import nl.onderstroom.report.xlsx.Plot.Ink;
import nl.onderstroom.report.xlsx.Plot.Kind;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts, which keep following the cells when a reader filters or corrects them. */
final class Charts {
  private static final double TITLE_SIZE = 11;
  private static final double AXIS_SIZE = 9;
  private static final double MAIN_WIDTH = 2.25;
  private static final double THIN = 0.75;

  private final XSSFSheet sheet;
  private final Landmarks landmarks;

  Charts(XSSFSheet sheet, Landmarks landmarks) {
    this.sheet = sheet;
    this.landmarks = landmarks;
  }

  void draw(Plot plot, CellRangeAddress frame) {
    XSSFChart chart = framed(frame);
    describe(chart, plot);
    XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    calm(labels, values, plot);
    boolean bars = plot.kind() == Kind.BARS;
    XDDFChartData data = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, labels, values);
    data.setVaryColors(false);
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromStringCellRange(
            landmarks.expect(plot.labels()).sheet(), landmarks.expect(plot.labels()).cells());
    for (Plot.Line line : plot.lines()) {
      Landmarks.Area cells = landmarks.expect(line.cells());
      XDDFNumericalDataSource<Double> numbers =
          XDDFDataSourcesFactory.fromNumericCellRange(cells.sheet(), cells.cells());
      ink(data.addSeries(names, numbers), line);
    }
    if (data instanceof XDDFBarChartData bar) {
      lay(bar, labels, values);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    legend(chart, plot);
  }

  private XSSFChart framed(CellRangeAddress frame) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            frame.getFirstColumn(),
            frame.getFirstRow(),
            frame.getLastColumn(),
            frame.getLastRow());
    return drawing.createChart(anchor);
  }

  private static void describe(XSSFChart chart, Plot plot) {
    chart.setTitleText(plot.title());
    chart.setTitleOverlay(false);
    var paragraphs = chart.getTitle().getBody().getParagraphs();
    paragraphs.forEach(
        paragraph ->
            paragraph
                .getTextRuns()
                .forEach(
                    run -> {
                      run.setFontSize(TITLE_SIZE);
                      run.setBold(true);
                      run.setFillProperties(fill(Styles.INK));
                    }));
    var named = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr();
    named.getCNvPr().setDescr(plot.said());
    XDDFShapeProperties frame = chart.getOrAddShapeProperties();
    frame.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  private static void calm(XDDFCategoryAxis labels, XDDFValueAxis values, Plot plot) {
    labels.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    values.setNumberFormat(plot.format().code());
    values.getOrAddMajorGridProperties().setLineProperties(stroke(Styles.PALE, THIN));
    for (XDDFChartAxis axis : new XDDFChartAxis[] {labels, values}) {
      axis.getOrAddShapeProperties().setLineProperties(stroke(Styles.LINE, THIN));
      XDDFRunProperties letters = axis.getOrAddTextProperties();
      letters.setFontSize(AXIS_SIZE);
      letters.setFillProperties(fill(Styles.GREY));
    }
  }

  /** Lying bars leave room for names; the first name comes on top, as in the table. */
  private static void lay(XDDFBarChartData bars, XDDFCategoryAxis labels, XDDFValueAxis values) {
    bars.setBarDirection(BarDirection.BAR);
    bars.setGapWidth(60);
    labels.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
    values.setCrosses(AxisCrosses.MAX);
  }

  private static void ink(XDDFChartData.Series series, Plot.Line line) {
    series.setTitle(line.title(), null);
    String hex = line.ink() == Ink.MAIN || line.ink() == Ink.FAINT ? Styles.ACCENT : Styles.LINE;
    if (series instanceof XDDFLineChartData.Series drawn) {
      drawn.setSmooth(false);
      drawn.setMarkerStyle(line.ink() == Ink.BAND ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
      drawn.setMarkerSize((short) 6);
      drawn.setLineProperties(stroke(line.ink()));
    } else {
      series.setFillProperties(fill(hex));
    }
  }

  private static XDDFLineProperties stroke(Ink ink) {
    return switch (ink) {
      case MAIN, BESIDE -> stroke(Styles.ACCENT, MAIN_WIDTH);
      case FAINT -> new XDDFLineProperties(new XDDFNoFillProperties());
      case BAND -> {
        XDDFLineProperties dashed = stroke(Styles.GREY, THIN);
        dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        yield dashed;
      }
    };
  }

  private static void legend(XSSFChart chart, Plot plot) {
    if (plot.lines().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private static XDDFLineProperties stroke(String hex, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(hex));
    line.setWidth(points);
    return line;
  }

  private static XDDFSolidFillProperties fill(String hex) {
    return new XDDFSolidFillProperties(XDDFColor.from(Styles.color(hex).getRGB()));
  }
}
