package nl.verzuimsysteem.vragenlijst;

import java.util.List;

/**
 * A version of a questionnaire with what stands in it.
 *
 * @param bevindingen what keeps a draft from being put in force
 */
public record Vragenlijststuk(Vragenlijstversie versie, Vragenlijst lijst, List<Bevinding> bevindingen) {}
