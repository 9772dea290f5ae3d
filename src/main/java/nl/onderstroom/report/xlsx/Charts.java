package nl.onderstroom.report.xlsx;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.report.xlsx.Plot.Ink;
import nl.onderstroom.report.xlsx.Plot.Kind;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws native charts, which keep following the cells when a reader filters or corrects them. */
final class Charts {
  private static final double TITLE_SIZE = 11;
  private static final double AXIS_SIZE = 9;
  private static final double MAIN_WIDTH = 2.25;
  private static final double THIN = 0.75;
  private static final double BALANCE_STEP = 0.5;

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
    letters(chart);
    chart.setTitleText(plot.title());
    chart.setTitleOverlay(false);
    for (var paragraph : chart.getTitle().getBody().getParagraphs()) {
      for (var run : paragraph.getTextRuns()) {
        // Else POI writes the language of the machine, and the bytes would differ by machine.
        run.setLanguage(Locale.US);
        run.setFontSize(TITLE_SIZE);
        run.setBold(true);
        run.setFillProperties(fill(Styles.INK));
        run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, Styles.FACE, null, null, null)});
      }
    }
    var named = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr();
    named.getCNvPr().setDescr(plot.said());
    XDDFShapeProperties frame = new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr());
    frame.setFillProperties(fill("FFFFFF"));
    frame.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  /** The typeface of the sheet, for all that has none of its own. */
  private static void letters(XSSFChart chart) {
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    CTTextBody body = chart.getCTChartSpace().addNewTxPr();
    body.addNewBodyPr();
    CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz((int) (AXIS_SIZE * 100));
    letters.addNewSolidFill().addNewSrgbClr().setVal(Styles.color(Styles.GREY).getRGB());
    letters.addNewLatin().setTypeface(Styles.FACE);
  }

  private static void calm(XDDFCategoryAxis labels, XDDFValueAxis values, Plot plot) {
    labels.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    boolean balance = plot.kind() == Kind.BALANCE;
    values.setMinimum(balance ? -1 : 0);
    if (balance) {
      values.setMaximum(1);
      values.setMajorUnit(BALANCE_STEP);
      labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    }
    values.setNumberFormat(plot.format().code());
    values.getOrAddMajorGridProperties().setLineProperties(stroke(Styles.PALE, THIN));
    labels.setMajorTickMark(AxisTickMark.NONE);
    values.setMajorTickMark(AxisTickMark.NONE);
    labels.getOrAddShapeProperties().setLineProperties(stroke(Styles.LINE, THIN));
    values.getOrAddShapeProperties().setLineProperties(stroke(Styles.PALE, THIN));
  }

  /** Lying bars leave room for names; the first name comes on top, as in the table. */
  private static void lay(XDDFBarChartData bars, XDDFCategoryAxis labels, XDDFValueAxis values) {
    bars.setBarDirection(BarDirection.BAR);
    bars.setGapWidth(60);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    values.setCrosses(AxisCrosses.MAX);
  }

  private static void ink(XDDFChartData.Series series, Plot.Line line) {
    series.setTitle(line.title(), null);
    if (series instanceof XDDFLineChartData.Series drawn) {
      drawn.setSmooth(false);
      drawn.setLineProperties(stroke(line.ink()));
      drawn.setMarkerStyle(line.ink() == Ink.BAND ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
      if (line.ink() != Ink.BAND) {
        dot(drawn, line.ink());
      }
    } else {
      series.setFillProperties(fill(line.ink() == Ink.MAIN ? Styles.ACCENT : Styles.LINE));
    }
  }

  /** Paler where it counts less. */
  private static void dot(XDDFLineChartData.Series drawn, Ink ink) {
    XDDFShapeProperties dot =
        new XDDFShapeProperties(drawn.getCTLineSer().getMarker().addNewSpPr());
    dot.setFillProperties(fill(ink == Ink.FAINT ? Styles.ABOVE : Styles.ACCENT));
    dot.setLineProperties(stroke(Styles.ACCENT, THIN));
  }

  private static XDDFLineProperties stroke(Ink ink) {
    return switch (ink) {
      case MAIN, BESIDE -> stroke(Styles.ACCENT, MAIN_WIDTH);
      case POINTS, FAINT -> new XDDFLineProperties(new XDDFNoFillProperties());
      case BAND -> {
        XDDFLineProperties dashed = stroke(Styles.GREY, THIN);
        dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        yield dashed;
      }
    };
  }

  /** A line that bears the name of the one before it is named once. */
  private static void legend(XSSFChart chart, Plot plot) {
    List<Plot.Line> lines = plot.lines();
    if (lines.size() < 2) {
      return;
    }
    XDDFChartLegend legend = chart.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).title().equals(lines.get(i - 1).title())) {
        XDDFLegendEntry entry = legend.addEntry();
        entry.setIndex(i);
        entry.setDelete(true);
      }
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
