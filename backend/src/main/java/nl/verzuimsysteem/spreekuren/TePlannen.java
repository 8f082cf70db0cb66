package nl.verzuimsysteem.spreekuren;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * One line of what has to be planned.
 *
 * @param opdracht the name of the order
 * @param opdrachttype the code of its kind
 * @param uiterlijk the last day on which it is in time
 * @param taal in which the werknemer is spoken to
 * @param telefoon where he asked to be called
 * @param eerderGemist whether an appointment for it was missed or cancelled
 * @param zonderTeam whether nobody works for the company who may see him
 * @param samenMet other reasons in the same case that the same consult can serve
 */
public record TePlannen(
        Planreden reden,
        Aanleiding aanleiding,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        WerknemerId werknemer,
        String werknemersnaam,
        @Nullable DossierId dossier,
        @Nullable String opdracht,
        @Nullable String opdrachttype,
        LocalDate uiterlijk,
        String taal,
        @Nullable String telefoon,
        boolean eerderGemist,
        boolean zonderTeam,
        List<Aanleiding> samenMet) {
    private static final List<String> GEWONE_TALEN = List.of("nl", "en", "de");

    public TePlannen {
        samenMet = List.copyOf(samenMet);
    }

    /** Why, in words; of an order its name. */
    public String waarvoor() {
        return opdracht == null ? aanleiding.naam() : opdracht;
    }

    /** How many days are left; below zero when it is late. */
    public long dagenNog(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vandaag, uiterlijk);
    }

    /** Whether only a bedrijfsarts may see him. */
    public boolean isBedrijfsartsVerplicht() {
        return aanleiding.isBedrijfsartsVerplicht();
    }

    /** Why only a bedrijfsarts may see him, in words of law. */
    public Melding waarom() {
        return Planregels.waarom(aanleiding, soort());
    }

    /** Whether most of the team will not speak his language, so that an interpreter may be needed. */
    public boolean isAndereTaal() {
        return !GEWONE_TALEN.contains(taal.toLowerCase(Locale.ROOT));
    }

    /** The kind of consult this is planned as, when the planner chooses no other. */
    public Spreekuursoort soort() {
        return switch (aanleiding) {
            case OPROEP_SPREEKUUR, PROBLEEMANALYSE, SELEKT_OPROEP -> Spreekuursoort.PROBLEEMANALYSE;
            case OPEN_SPREEKUUR -> Spreekuursoort.OPEN_SPREEKUUR;
            case SECOND_OPINION -> Spreekuursoort.SECOND_OPINION;
            case SELEKT_SPOED -> Spreekuursoort.SPOED;
            case SELEKT_POB -> Spreekuursoort.TELEFONISCH;
            case OPDRACHT ->
                switch (opdrachttype) {
                    case "SPOEDSPREEKUUR" -> Spreekuursoort.SPOED;
                    case "HUISBEZOEK" -> Spreekuursoort.HUISBEZOEK;
                    case null, default -> Spreekuursoort.VERVOLG;
                };
            case HERBEOORDELING,
                    CONTACT_ARBODIENST,
                    SPREEKUUR_WEEK_42,
                    ACTUEEL_OORDEEL,
                    UIT_DIENST_OORDEEL,
                    VERZOEK_BEDRIJFSARTS,
                    VERVOLG,
                    SELEKT_BEDRIJFSARTS,
                    OVERLEG_POB,
                    OVERLEG_BEDRIJFSARTS,
                    EIGEN -> Spreekuursoort.VERVOLG;
        };
    }

    /** Whether a consult for the one reason serves the other as well, or the other way round. */
    static boolean gaanSamen(Aanleiding een, Aanleiding ander) {
        return een == Aanleiding.CONTACT_ARBODIENST
                || ander == Aanleiding.CONTACT_ARBODIENST
                || (een.isEersteOproep() && ander.isEersteOproep());
    }
}
