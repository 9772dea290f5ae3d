package nl.onderstroom.intake;

/** The account of a run over files; it always closes. */
public record Account(int inputs, int processed, int quarantined, int duplicates) {
  public Account {
    if (inputs != processed + quarantined + duplicates) {
      throw new IllegalArgumentException(
          "The account does not close: "
              + inputs
              + " != "
              + processed
              + " + "
              + quarantined
              + " + "
              + duplicates);
    }
  }
}
