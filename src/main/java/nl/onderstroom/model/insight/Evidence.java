package nl.onderstroom.model.insight;

/** Where a finding can be looked up: an utterance of a meeting. */
public record Evidence(String meeting, int utterance) {}
