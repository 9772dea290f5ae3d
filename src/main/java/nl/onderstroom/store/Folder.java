package nl.onderstroom.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder on any file system that Spark can reach, in which a file is there whole or not at all.
 * Goes along to the executors.
 */
record Folder(URI uri, SerializableConfiguration configuration) implements Serializable {
  private static final String UNFINISHED = "tmp";

  static Folder of(URI uri, Configuration configuration) {
    return new Folder(uri, new SerializableConfiguration(configuration));
  }

  /** Writes under a name of its own, forces it to the disk, then renames to the name given. */
  void write(Filling filling) {
    Path temporary = path(UNFINISHED + "/" + UUID.randomUUID());
    try {
      FileSystem files = files();
      String name;
      try (FSDataOutputStream out = files.create(temporary, true)) {
        name = filling.fill(out);
        out.hsync();
      }
      Path target = path(name);
      files.mkdirs(target.getParent());
      if (!files.rename(temporary, target)) {
        throw new IOException("Cannot rename to " + target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write in " + uri, e);
    }
  }

  boolean has(String name) {
    return attempt(name, files -> files.exists(path(name)));
  }

  InputStream open(String name) {
    return attempt(name, files -> files.open(path(name)));
  }

  /** Names in a folder of this folder, sorted; none when it is not there. */
  List<String> names(String name) {
    return attempt(
        name,
        files -> {
          try {
            return Arrays.stream(files.listStatus(path(name)))
                .map(status -> status.getPath().getName())
                .sorted()
                .toList();
          } catch (FileNotFoundException e) {
            return List.of();
          }
        });
  }

  /** Names of the files in a folder of this folder that have something in them, sorted. */
  List<String> files(String name) {
    return attempt(
        name,
        files ->
            Arrays.stream(files.listStatus(path(name)))
                .filter(status -> status.isFile() && status.getLen() > 0)
                .map(status -> status.getPath().getName())
                .sorted()
                .toList());
  }

  /** A file, or a folder with all that is in it. */
  void remove(String name) {
    attempt(name, files -> files.delete(path(name), true));
  }

  /** What a run that was killed left half written. */
  void removeUnfinished() {
    remove(UNFINISHED);
  }

  /** Writes a file and tells its name, which may follow from what was written. */
  interface Filling {
    String fill(OutputStream out) throws IOException;
  }

  private interface Deed<T> {
    T on(FileSystem files) throws IOException;
  }

  private <T> T attempt(String name, Deed<T> deed) {
    try {
      return deed.on(files());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot reach " + name + " in " + uri, e);
    }
  }

  /** Not {@code new Path(folder, name)}: it reads a colon in a name as the end of a scheme. */
  private Path path(String name) {
    String folder = uri.getPath().endsWith("/") ? uri.getPath() : uri.getPath() + "/";
    try {
      return new Path(new URI(uri.getScheme(), uri.getAuthority(), folder + name, null, null));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No name for a file: " + name, e);
    }
  }

  /** Without Hadoop's own checksum files beside ours. */
  private FileSystem files() throws IOException {
    FileSystem files = FileSystem.get(uri, configuration.value());
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}
