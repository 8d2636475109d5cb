package io.github.techradar.app;

import io.github.techradar.start.Workflow;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A radar that is to be begun, see {@link RadarStart}. {@link SettingReader} reads what people say
 * of it.
 *
 * @param folder the folder of the project; it need not exist
 * @param entries the folder of the entries
 * @param hasBuild whether Maven is to make its pages, so that it needs a POM and a site
 * @param title what it is called, on one line and without letters that nobody sees
 * @param url where its site will be
 * @param groupId the group of the project for Maven
 * @param artifactId its name in that group; without one it is made of the folder's name
 * @param workflows what is to check and publish it
 * @param day the day that its entries begin with
 */
public record NewRadar(
    Path folder,
    Path entries,
    boolean hasBuild,
    String title,
    Optional<URI> url,
    String groupId,
    Optional<String> artifactId,
    List<Workflow> workflows,
    LocalDate day) {

  /** The title of a radar that nobody has given one. */
  public static final String DEFAULT_TITLE = "Technology Radar";

  /** The group of a project that nobody has given one. */
  public static final String DEFAULT_GROUP = "org.example";

  public NewRadar {
    workflows = List.copyOf(workflows);
  }
}
