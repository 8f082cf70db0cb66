package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.verzuimsysteem.agenda.Rooster;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.spreekuren.Week;
import nl.verzuimsysteem.werknemers.Taal;

/** The agenda in words. */
final class Agendawoorden {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm", Melding.NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", Melding.NEDERLANDS);

    private Agendawoorden() {}

    static String weekdag(DayOfWeek dag) {
        return dag.getDisplayName(TextStyle.FULL, Melding.NEDERLANDS);
    }

    /** {@code dinsdag 1 december}. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** {@code 9:00}. */
    static String tijd(LocalTime tijd) {
        return TIJD.format(tijd);
    }

    static String tijd(Instant moment) {
        return TIJD.format(Kalender.plaatselijk(moment));
    }

    /** {@code dinsdag 1 december om 9:00 uur}. */
    static String moment(Instant moment) {
        return t("agenda.moment", DAG.format(Kalender.plaatselijk(moment)), tijd(moment));
    }

    /** {@code 9:00 tot 9:45 uur}. */
    static String uren(Instant van, Instant tot) {
        return t("agenda.uren", tijd(van), tijd(tot));
    }

    /** When a session is held, in one line. */
    static String rooster(Rooster rooster) {
        var uren = t("agenda.uren", tijd(rooster.van()), tijd(rooster.tot()));
        if (rooster.isEenmalig()) {
            return t("agenda.zitting.eenmalig", DAG.format(rooster.geldigVan()), uren);
        }
        return rooster.omDeWeken() == 1
                ? t("agenda.zitting.elkeWeek", weekdag(rooster.weekdag()), uren)
                : t("agenda.zitting.omDe", weekdag(rooster.weekdag()), rooster.omDeWeken(), uren);
    }

    /** From when until when it is held; empty when that says nothing new. */
    static String geldig(Rooster rooster, LocalDate vandaag) {
        var tot = rooster.geldigTot();
        if (rooster.isEenmalig() || (tot == null && !rooster.geldigVan().isAfter(vandaag))) {
            return "";
        }
        if (tot == null) {
            return t("agenda.zitting.vanaf", Kalender.voluit(rooster.geldigVan()));
        }
        return rooster.geldigVan().isAfter(vandaag)
                ? t("agenda.zitting.vanTot", Kalender.voluit(rooster.geldigVan()), Kalender.voluit(tot))
                : t("agenda.zitting.tot", Kalender.voluit(tot));
    }

    /** {@code om de 2 weken}. */
    static String ritme(int weken) {
        return weken == 1 ? t("agenda.elkeWeek") : t("agenda.omDeWeken", weken);
    }

    /** What a reader should know of an appointment besides who comes. */
    static List<String> bijzonder(Week.Wie wie) {
        var delen = new ArrayList<String>();
        switch (wie.tolk()) {
            case NODIG -> delen.add(t("agenda.tolk.nodig", taal(wie.taal())));
            case GEREGELD -> delen.add(t("agenda.tolk.geregeld", taal(wie.taal())));
            case NIET_NODIG -> {
                if (!wie.taal().equals(Taal.NL.code())) {
                    delen.add(taal(wie.taal()));
                }
            }
        }
        return List.copyOf(delen);
    }

    static String taal(String code) {
        return Taal.lees(code).map(Taal::naam).orElse(code.toUpperCase(Locale.ROOT));
    }

    /** {@code F.Y.} of {@code Fatima Yilmaz}. */
    static String letters(String naam) {
        return Arrays.stream(naam.split("\\s+"))
                .filter(deel -> Character.isUpperCase(deel.charAt(0)))
                .map(deel -> deel.substring(0, 1))
                .collect(Collectors.joining());
    }
}
