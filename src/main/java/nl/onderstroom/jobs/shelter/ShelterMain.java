package nl.onderstroom.jobs.shelter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.onderstroom.catalogue.Containers;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.json.Json;

/** The child: reads what it is given until nothing more comes. It opens no file and no socket. */
public final class ShelterMain {
  private ShelterMain() {}

  public static void main(String[] args) throws IOException {
    NoNetwork.install();
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setOut(System.err); // whoever prints by mistake must not break into the frames
    serve(new DataInputStream(in), new DataOutputStream(out));
  }

  private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    FileReader reader = new FileReader(Formats.ALL, Containers.ALL);
    Frames.write(out, Frames.READY);
    while (true) {
      String path;
      try {
        path = Frames.readText(in);
      } catch (EOFException end) {
        return;
      }
      Frames.write(out, Json.line(reader.read(path, Frames.read(in))));
    }
  }
}
