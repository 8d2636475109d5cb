package io.github.techradar.maven;

import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schemas that the radar is checked against, for editors and other tools: <code>
 * entry.schema.json</code> for the front matter of entries, made from the definition, and <code>
 * radar.schema.json</code> for the definition itself; and the one of what is exported, <code>
 * radar-export.schema.json</code>.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractRadarMojo {

  /**
   * The directory to write the schemas to; a radar that has a <code>name</code> has a folder of
   * that name in it.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  @Override
  void run() throws RefusedException, UnusableException {
    radar().writeSchemas(paths().folderIn(work().at(outputDirectory)));
  }
}
