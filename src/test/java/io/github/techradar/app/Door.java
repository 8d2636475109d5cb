package io.github.techradar.app;

import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Problem;
import java.nio.file.Path;

/** The smallest front end: checks a radar, writes its pages and exports it. */
final class Door implements FrontEnd {

  public static void main(String[] arguments) throws RefusedException, UnusableException {
    Path output = Path.of(arguments[1]);
    TechRadar radar = TechRadar.in(RadarFolder.at(Path.of(arguments[0])), new Door());
    radar.check(FailOn.ERROR);
    Published published = radar.publish(FailOn.ERROR);
    published.site(SitePlan.at(output));
    published.export(Documents.in(ExportFormat.values()), output.resolve("data"));
  }

  @Override
  public void problem(Problem problem) {
    System.out.println(problem.headline());
  }

  @Override
  public void warn(String text) {
    System.out.println("! " + text);
  }

  @Override
  public void inform(String text) {
    System.out.println(text);
  }
}
