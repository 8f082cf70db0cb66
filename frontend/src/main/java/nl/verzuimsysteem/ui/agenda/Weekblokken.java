package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.Week;
import org.jspecify.annotations.Nullable;

/** A week, narrowed to what the filters of the page want, with a colour for each person. */
final class Weekblokken {
    private final Week week;
    private final @Nullable PlaatsId plaats;
    private final boolean verplaatsbaar;
    private final Map<GebruikerId, Integer> kleuren = new LinkedHashMap<>();

    /**
     * @param plaats only what is there; {@code null}: all
     * @param verplaatsbaar whether the user may move appointments
     */
    Weekblokken(Week week, @Nullable PlaatsId plaats, boolean verplaatsbaar) {
        this.week = week;
        this.plaats = plaats;
        this.verplaatsbaar = verplaatsbaar;
        week.houders().forEach(houder -> kleuren.putIfAbsent(houder.id(), kleuren.size()));
    }

    Week week() {
        return week;
    }

    int kleur(GebruikerId wie) {
        return kleuren.getOrDefault(wie, 0);
    }

    boolean isFeestdag(LocalDate dag) {
        return week.feestdagen().contains(dag);
    }

    /** Whether nothing at all stands in this week. */
    boolean isLeeg() {
        return zittingen().isEmpty() && afspraken().isEmpty() && week.afwezig().isEmpty();
    }

    List<Week.Sessie> zittingen() {
        return week.zittingen().stream()
                .filter(een -> plaats == null || plaats.equals(een.plaats()))
                .toList();
    }

    List<Week.Afspraakregel> afspraken() {
        return week.afspraken().stream()
                .filter(een -> plaats == null || plaats.equals(een.plaats()))
                .toList();
    }

    /** Whether the user may move it: it is still to begin, and it is one of his. */
    boolean isVerplaatsbaar(Week.Afspraakregel afspraak) {
        var wie = afspraak.wie();
        return verplaatsbaar
                && wie != null
                && switch (wie.status()) {
                    case GEPLAND, BEVESTIGD -> true;
                    default -> false;
                };
    }

    /** The week as the calendar draws it. */
    List<Weekkalender.Blok> blokken() {
        var blokken = new ArrayList<Weekkalender.Blok>();
        zittingen().forEach(een -> blokken.add(blok(een)));
        week.afwezig().forEach(een -> blokken.add(blok(een)));
        afspraken().forEach(een -> blokken.add(blok(een)));
        return List.copyOf(blokken);
    }

    private Weekkalender.Blok blok(Week.Sessie een) {
        return new Weekkalender.Blok(
                "",
                Weekkalender.Soort.ZITTING,
                Agendawoorden.letters(een.naam()) + " · " + plek(een.plaatsnaam()),
                List.of(),
                "",
                een.begin(),
                een.einde(),
                kleur(een.professional()),
                false);
    }

    private Weekkalender.Blok blok(Week.Blok een) {
        return new Weekkalender.Blok(
                "",
                Weekkalender.Soort.AFWEZIG,
                t("agenda.afwezigKort", Agendawoorden.letters(een.naam())),
                List.of(),
                "",
                een.begin(),
                een.einde(),
                kleur(een.professional()),
                false);
    }

    private Weekkalender.Blok blok(Week.Afspraakregel een) {
        var wie = een.wie();
        var letters = Agendawoorden.letters(een.professionalNaam());
        if (wie == null) {
            return new Weekkalender.Blok(
                    "",
                    Weekkalender.Soort.BEZET,
                    t("agenda.bezet"),
                    List.of(letters),
                    naam(een),
                    een.begin(),
                    een.einde(),
                    kleur(een.professional()),
                    false);
        }
        var onder = new ArrayList<String>();
        onder.add(letters + " · " + wie.soort().naam());
        onder.addAll(Agendawoorden.bijzonder(wie));
        onder.add(wie.bedrijfsnaam());
        return new Weekkalender.Blok(
                een.id().toString(),
                Weekkalender.Soort.AFSPRAAK,
                wie.naam(),
                onder,
                naam(een),
                een.begin(),
                een.einde(),
                kleur(een.professional()),
                isVerplaatsbaar(een));
    }

    /** All of an appointment in one sentence. */
    static String naam(Week.Afspraakregel een) {
        var wanneer = Agendawoorden.dag(LocalDate.ofInstant(een.begin(), Kalender.NEDERLAND)) + ", "
                + Agendawoorden.uren(een.begin(), een.einde());
        var wie = een.wie();
        return wie == null
                ? t("agenda.bezetVoluit", wanneer, een.professionalNaam())
                : t("agenda.afspraakVoluit", wanneer, wie.naam(), wie.soort().naam(), een.professionalNaam());
    }

    static String plek(@Nullable String plaatsnaam) {
        return Objects.requireNonNullElseGet(plaatsnaam, () -> t("agenda.geenPlaats"));
    }
}
