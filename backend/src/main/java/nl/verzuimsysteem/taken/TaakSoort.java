package nl.verzuimsysteem.taken;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** What must be done. */
public enum TaakSoort {
    /** Talk with the employee, as was agreed at the last talk. */
    CONTACT(null),
    /** Answer what the regional team asked back about an opdracht. */
    VRAAG("taken.conflict.vraag"),
    /** Talk about reporting sick often; made by {@code frequent}. */
    VERZUIMGESPREK(null),
    /** Order a casemanager, or say that none comes; made by {@code vervolg}. */
    CASEMANAGER(null),
    /** Say whether sickness before and after leave counts together; made by {@code vervolg}, done by answering. */
    VERLOFVRAAG("taken.conflict.verlofvraag"),
    /** Arrange an interpreter for a consult; made by {@code spreekuren}, done by saying there that one comes. */
    TOLK("taken.conflict.tolk"),
    /** Of the MMA: call who has no mail and no mobile phone; made by {@code selekt}, done by filling it in together. */
    SELEKT_BELLEN("taken.conflict.bellen"),
    /** Talk about adapted work; made after a triage, done by saying so. */
    WERKGESPREK(null),
    /** Order a casemanager, or say that none comes; made after a triage, done by ordering one or by saying so. */
    CASEMANAGER_ADVIES(null),
    /** What somebody of the team took upon himself in the overleg, in its own words; done by saying so. */
    OVERLEG(null),
    /** What the team asks of the employer after the overleg, in its own words; done by saying so. */
    OVERLEG_WERKGEVER(null),
    /** A step of the case that has a term; done by recording it ({@link StapService}). */
    MIJLPAAL("taken.conflict.stap");

    private static final String VOOR_TEAM = Arrays.stream(values())
            .filter(TaakSoort::isVoorTeam)
            .map(soort -> "'" + soort.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final @Nullable String elders;

    TaakSoort(@Nullable String elders) {
        this.elders = elders;
    }

    /** Whether it is done by saying so; what is not, is done where it leads. */
    public boolean isAfTeRonden() {
        return elders == null;
    }

    /**
     * Whether it is between the regional team and itself: no function of an employer sees it, counts it or hears of it, not
     * even who watches all taken of his company. How a werknemer is reached, or what the team agreed, is no concern of his
     * employer.
     */
    public boolean isVoorTeam() {
        return this == SELEKT_BELLEN || this == OVERLEG;
    }

    /** The message that tells where it is done instead; {@code null} when it is done by saying so. */
    @Nullable
    String elders() {
        return elders;
    }

    /** The condition on taken {@code t} a function may see by their kind; empty when it may see all. */
    static String zichtbaarVoor(Functie lezer) {
        return lezer.isRegioteam() ? "" : " AND t.soort NOT IN " + VOOR_TEAM;
    }
}
