package nl.verzuimsysteem.verzuim;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;

/** What can happen in a case, as its Tijdlijn tells it. */
public enum GebeurtenisSoort {
    ZIEK_GEMELD,
    /** Sick again within four weeks: the spell joins the case. */
    OPNIEUW_ZIEK,
    HERSTELD_GEMELD,
    GEDEELTELIJK_HERSTELD,
    TERUGVAL,
    ARBEIDSTHERAPIE,
    EERSTE_DAG_GEWIJZIGD,
    HERSTELDAG_GEWIJZIGD,
    /** The report of a spell was withdrawn. */
    MELDING_INGETROKKEN,
    VERLOF_VASTGELEGD,
    VERLOF_VERWIJDERD,
    /** The bedrijfsarts said whether sickness before and after leave has one cause. */
    VERLOF_BEOORDEELD,
    VERLOOP_VERWIJDERD,
    /** Another case was joined to this one. */
    SAMENGEVOEGD,
    /** Spells of this case became a case of their own, or this case began that way. */
    GESPLITST,
    /** The last act on spells was undone. */
    TERUGGEDRAAID,
    GEGEVENS_GEWIJZIGD,
    UIT_DIENST_GEMELD,
    UIT_DIENST_TERUGGEDRAAID,
    /** The case closed by itself, on a day and for a reason that follow from its facts. */
    DOSSIER_GESLOTEN,
    /** What closed it by itself does not hold any more. */
    DOSSIER_HEROPEND,
    CONTACT,
    OPDRACHT_VERSTUURD,
    OPDRACHT_OPGEPAKT,
    OPDRACHT_VRIJGEGEVEN,
    OPDRACHT_VRAAG,
    OPDRACHT_TOEGELICHT,
    OPDRACHT_UITGEVOERD,
    OPDRACHT_TERUGGESTUURD,
    OPDRACHT_INGETROKKEN,
    /** A step of the case was recorded, or its record was changed. */
    STAP_GEZET,
    STAP_INGETROKKEN,
    /** The term of a step is departed from, with a reason (RP 5). */
    TERMIJN_GEWIJZIGD,
    /** POB or bedrijfsarts told something after a consult; what it was is read elsewhere. */
    TERUGKOPPELING_GEGEVEN,
    /** The POB talked with the employer outside a consult. */
    POBOVERLEG,
    POBOVERLEG_INGETROKKEN,
    /** A consult; of a confidential one the Tijdlijn tells nothing. */
    SPREEKUUR_GEPLAND,
    SPREEKUUR_VERZET,
    SPREEKUUR_AFGEZEGD,
    SPREEKUUR_GEHOUDEN,
    SPREEKUUR_NIET_VERSCHENEN,
    /** The employer phoned on the first day: no triage. Who and why is read elsewhere. */
    SELEKT_GESTOPT,
    /** What the team decided in its overleg, as far as the employer may read it. */
    OVERLEG_BESLUIT,
    /** The same, for the team alone. */
    OVERLEG_INTERN,
    /** The case went to somebody else of the team, or back to the team. */
    DOSSIER_OVERGEDRAGEN;

    private static final String VOOR_TEAM = Arrays.stream(values())
            .filter(GebeurtenisSoort::isVoorTeam)
            .map(soort -> "'" + soort.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Whether it is told to the regional team alone: of the Tijdlijn of anybody else it is no part. */
    public boolean isVoorTeam() {
        return switch (this) {
            case OVERLEG_INTERN, DOSSIER_OVERGEDRAGEN -> true;
            default -> false;
        };
    }

    /** The condition on entries {@code g} of the Tijdlijn a function reads; empty when it reads all. */
    static String zichtbaarVoor(Functie lezer) {
        return lezer.isRegioteam() ? "" : " AND g.soort NOT IN " + VOOR_TEAM;
    }
}
