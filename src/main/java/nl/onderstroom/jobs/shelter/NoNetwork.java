package nl.onderstroom.jobs.shelter;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.DatagramSocketImpl;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * A Java in which every way to a network is shut, on any system: sockets, channels and the names of
 * hosts. It stops what a library asks for by itself, such as a schema that a document names; code
 * of an attacker could step around it, against which the network of Linux is.
 */
final class NoNetwork {
  private NoNetwork() {}

  /**
   * For as long as this JVM lives; before anything in it has asked for a host or a channel.
   *
   * @throws IOException where somebody was there before us
   */
  @SuppressWarnings("deprecation") // The JDK would rather that nobody sets these; we do it to shut.
  static void install() throws IOException {
    System.setProperty("jdk.net.hosts.file", "no-hosts"); // then nobody asks a name server either
    System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
    System.setProperty(
        "java.nio.channels.spi.AsynchronousChannelProvider", NoLateChannels.class.getName());
    Socket.setSocketImplFactory(NoNetwork::socket);
    ServerSocket.setSocketFactory(NoNetwork::socket);
    DatagramSocket.setDatagramSocketImplFactory(NoNetwork::datagram);
    boolean ours = SelectorProvider.provider() instanceof NoChannels;
    if (!ours || !(AsynchronousChannelProvider.provider() instanceof NoLateChannels)) {
      throw new IOException("Channels were in use before they could be shut");
    }
  }

  private static SecurityException refusal() {
    return new SecurityException("This process has no network");
  }

  private static SocketImpl socket() {
    throw refusal();
  }

  private static DatagramSocketImpl datagram() {
    throw refusal();
  }

  /** Of channels that wait. */
  public static final class NoChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
      throw refusal();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      throw refusal();
    }

    @Override
    public Pipe openPipe() {
      throw refusal();
    }

    @Override
    public AbstractSelector openSelector() {
      throw refusal();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      throw refusal();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
      throw refusal();
    }

    @Override
    public SocketChannel openSocketChannel() {
      throw refusal();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
      throw refusal();
    }
  }

  /** Of channels that call back. */
  public static final class NoLateChannels extends AsynchronousChannelProvider {
    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(int size, ThreadFactory factory) {
      throw refusal();
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(
        ExecutorService executor, int size) {
      throw refusal();
    }

    @Override
    public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
        AsynchronousChannelGroup group) {
      throw refusal();
    }

    @Override
    public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) {
      throw refusal();
    }
  }
}
