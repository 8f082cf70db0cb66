package nl.verzuimsysteem.spreekuren;

import java.util.Arrays;
import java.util.Optional;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/** Why somebody is to be seen. For some reasons only the bedrijfsarts may see him; a POB may prepare, never decide. */
public enum Aanleiding {
    OPROEP_SPREEKUUR("Oproep in week 4", true, MijlpaalSoort.OPROEP_SPREEKUUR),
    PROBLEEMANALYSE("Probleemanalyse", true, MijlpaalSoort.PROBLEEMANALYSE),
    HERBEOORDELING("Opnieuw beoordelen", true, MijlpaalSoort.HERBEOORDELING),
    CONTACT_ARBODIENST("Periodiek contact", false, MijlpaalSoort.CONTACT_ARBODIENST),
    SPREEKUUR_WEEK_42("Spreekuur rond week 42", true, MijlpaalSoort.SPREEKUUR_WEEK_42),
    ACTUEEL_OORDEEL("Actueel oordeel", true, MijlpaalSoort.ACTUEEL_OORDEEL),
    UIT_DIENST_OORDEEL("Actueel oordeel bij uit dienst", true, MijlpaalSoort.UIT_DIENST_OORDEEL),
    /** The employer ordered it. */
    OPDRACHT("Opdracht van de werkgever", false, null),
    /** Whenever a werknemer asks for the bedrijfsarts, he gets the bedrijfsarts. */
    VERZOEK_BEDRIJFSARTS("Werknemer vraagt om de bedrijfsarts", true, null),
    /** Who saw him last wants to see him again. */
    VERVOLG("Vervolgafspraak", false, null),
    OPEN_SPREEKUUR("Open spreekuur", true, null),
    SECOND_OPINION("Second opinion", true, null),
    /** He did not fill in the questionnaire of the triage: the bedrijfsarts sees him for the probleemanalyse. */
    SELEKT_OPROEP("Oproep: vragenlijst niet ingevuld", true, null),
    /** So a human decided after the triage; why is not known here. */
    SELEKT_BEDRIJFSARTS("Bedrijfsarts na triage", true, null),
    SELEKT_SPOED("Spoedspreekuur na triage", true, null),
    SELEKT_POB("Contact met POB na triage", false, null),
    /** So the regional team decided in its overleg. */
    OVERLEG_POB("Uit het overleg: POB", false, null),
    OVERLEG_BEDRIJFSARTS("Uit het overleg: bedrijfsarts", true, null),
    /** The planner's own idea. */
    EIGEN("Op initiatief van de arbodienst", false, null);

    private final String naam;
    private final boolean bedrijfsartsVerplicht;
    private final @Nullable MijlpaalSoort mijlpaal;

    Aanleiding(String naam, boolean bedrijfsartsVerplicht, @Nullable MijlpaalSoort mijlpaal) {
        this.naam = naam;
        this.bedrijfsartsVerplicht = bedrijfsartsVerplicht;
        this.mijlpaal = mijlpaal;
    }

    /** The name as people of the field say it. */
    public String naam() {
        return naam;
    }

    /** Whether only a bedrijfsarts may see him for this (RP 2, 4 and 6; basiscontract). */
    public boolean isBedrijfsartsVerplicht() {
        return bedrijfsartsVerplicht;
    }

    /** Whether the employer must never learn of it (Arbowet 14, Arbobesluit 2.14d). */
    public boolean isVertrouwelijk() {
        return this == OPEN_SPREEKUUR || this == SECOND_OPINION;
    }

    /** Whether he is called up for the first time in his case: then he is seen for the probleemanalyse. */
    public boolean isEersteOproep() {
        return this == OPROEP_SPREEKUUR || this == PROBLEEMANALYSE || this == SELEKT_OPROEP;
    }

    /** The step of a case it is for. */
    public Optional<MijlpaalSoort> mijlpaal() {
        return Optional.ofNullable(mijlpaal);
    }

    /** The reason that a step of a case gives; nothing for steps that need no consult. */
    public static Optional<Aanleiding> van(MijlpaalSoort mijlpaal) {
        return Arrays.stream(values())
                .filter(aanleiding -> aanleiding.mijlpaal == mijlpaal)
                .findFirst();
    }
}
