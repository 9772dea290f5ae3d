package nl.onderstroom.language.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of phrases of one or more words, found from their first word on. */
public final class Phrases<T> {
  private final Node<T> root = new Node<>();

  /** What is known of a phrase, made when it is asked for the first time. */
  public T at(List<String> words, Supplier<T> fresh) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next(word);
    }
    if (node.value == null) {
      node.value = fresh.get();
    }
    return node.value;
  }

  public Node<T> start() {
    return root;
  }

  /** Where one stands after some words. */
  public static final class Node<T> {
    private @Nullable Map<String, Node<T>> next;
    private @Nullable T value;

    private Node<T> next(String word) {
      if (next == null) {
        next = new HashMap<>();
      }
      return next.computeIfAbsent(word, any -> new Node<>());
    }

    /** After one more word; null when no phrase goes on so. */
    public @Nullable Node<T> find(String word) {
      return next == null ? null : next.get(word);
    }

    /** Of the phrase that ends here; null when none does. */
    public @Nullable T findValue() {
      return value;
    }
  }
}
