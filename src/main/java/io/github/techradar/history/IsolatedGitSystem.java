package io.github.techradar.history;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** The machine as JGit may see it: nobody's settings, no environment, no network, no clock. */
@SuppressWarnings("deprecation") // of what is abstract still
final class IsolatedGitSystem extends SystemReader {

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public long getCurrentTime() {
    return 0;
  }

  @Override
  public int getTimezone(long when) {
    return ZoneOffset.UTC.getTotalSeconds();
  }

  /** Settings that are always empty and are never written. */
  private static final class NoConfig extends FileBasedConfig {

    private static final Duration COARSEST = Duration.ofSeconds(2);

    NoConfig(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is nothing to read
    }

    @Override
    public void save() {
      // nor to write
    }

    /** How exact the times of files are; not told, JGit would find out, with files and seconds. */
    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(COARSEST)
          : super.getTimeUnit(section, subsection, name, defaultValue, unit);
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
