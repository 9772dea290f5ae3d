package nl.onderstroom.jobs.shelter;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.TreeMap;

/** Tries every way to the network that Java has, and prints those that are open. */
final class WaysOut {
  private WaysOut() {}

  /**
   * @param args the port of a server here, and {@code shut} to shut the network first
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 1) {
      NoNetwork.install();
    }
    InetAddress here =
        InetAddress.getLoopbackAddress(); // not before: it looks up how names are asked
    int port = Integer.parseInt(args[0]);
    Map<String, Way> ways = new TreeMap<>();
    ways.put("socket", () -> new Socket(here, port).close());
    ways.put("server", () -> new ServerSocket(0).close());
    ways.put("datagram", () -> new DatagramSocket().close());
    ways.put("channel", () -> SocketChannel.open(new InetSocketAddress(here, port)).close());
    ways.put("server channel", () -> ServerSocketChannel.open().close());
    ways.put("datagram channel", () -> DatagramChannel.open().close());
    ways.put("selector", () -> Selector.open().close());
    ways.put("late channel", () -> AsynchronousSocketChannel.open().close());
    ways.put("late server", () -> AsynchronousServerSocketChannel.open().close());
    ways.put("host", WaysOut::ask);
    ways.put("url", () -> read("http://127.0.0.1:" + port + "/"));
    ways.forEach(WaysOut::tryOut);
  }

  /** Nobody has that name; the way is open where somebody was asked. */
  private static void ask() throws IOException {
    try {
      InetAddress.getAllByName("niemand.invalid");
    } catch (UnknownHostException e) {
      if (String.valueOf(e.getMessage()).contains("hosts file")) {
        throw e;
      }
    }
  }

  private static void read(String url) throws IOException {
    try (InputStream stream = URI.create(url).toURL().openStream()) {
      stream.read();
    }
  }

  private static void tryOut(String name, Way way) {
    try {
      way.go();
      System.out.println(name);
    } catch (IOException | SecurityException shut) {
      System.err.println(name + ": " + shut);
    }
  }

  private interface Way {
    void go() throws IOException;
  }
}
