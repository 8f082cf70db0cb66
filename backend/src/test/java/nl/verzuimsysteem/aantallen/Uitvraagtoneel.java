package nl.verzuimsysteem.aantallen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio with its people, and the acts of an uitvraag in few words. */
final class Uitvraagtoneel {
    static final Actor SYSTEEM = Actor.systeem("test");

    final TestProgramma programma;
    final Gegevens gegevens;
    final Inloggers inloggers;
    final UitvraagService uitvragen;
    final OpgaveService opgaven;
    final UitvraagwachtService wacht;
    final RegioId regio;
    final Inlogger functioneel;

    Uitvraagtoneel(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        uitvragen = programma.bean(UitvraagService.class);
        opgaven = programma.bean(OpgaveService.class);
        wacht = programma.bean(UitvraagwachtService.class);
        regio = gegevens.regio();
        functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    }

    LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    int jaar() {
        return vandaag().getYear();
    }

    /** For the regio of this stage, until in four weeks, with reminders two weeks and three days before. */
    NieuweUitvraag nieuw(Uitvraagsoort soort) {
        return new NieuweUitvraag(
                UUID.randomUUID().toString(),
                soort,
                jaar(),
                vandaag().plusDays(28),
                Doelgroep.REGIOS,
                Set.of(regio),
                Set.of(),
                List.of(14, 3));
    }

    NieuweUitvraag voor(Uitvraagsoort soort, int jaar, BedrijfId... bedrijven) {
        return new NieuweUitvraag(
                UUID.randomUUID().toString(),
                soort,
                jaar,
                vandaag().plusDays(28),
                Doelgroep.BEDRIJVEN,
                Set.of(),
                Set.of(bedrijven),
                List.of(14, 3));
    }

    UitvraagId start(Uitvraagsoort soort) {
        return uitvragen.start(functioneel.actor(), nieuw(soort));
    }

    /** Starts one for a company; its question. */
    AantalvraagId vraag(Uitvraagsoort soort, BedrijfId bedrijf) {
        return vraag(soort, jaar(), bedrijf);
    }

    AantalvraagId vraag(Uitvraagsoort soort, int jaar, BedrijfId bedrijf) {
        return regel(uitvragen.start(functioneel.actor(), voor(soort, jaar, bedrijf)), bedrijf)
                .id();
    }

    List<Vraagregel> regels(UitvraagId id) {
        return uitvragen
                .bedrijven(functioneel.actor(), id, Vraagfilter.ALLE, Uitsnede.eerste(200))
                .rijen();
    }

    Vraagregel regel(UitvraagId id, BedrijfId bedrijf) {
        return regels(id).stream()
                .filter(regel -> regel.bedrijf().equals(bedrijf))
                .findFirst()
                .orElseThrow();
    }

    static Opgave opgave(
            int versie, @Nullable Integer dezeJaar, @Nullable Integer volgendJaar, @Nullable String reden) {
        return new Opgave(UUID.randomUUID().toString(), versie, dezeJaar, volgendJaar, reden, Map.of());
    }

    /** The texts of the mail that is ready for somebody about a question, oldest first. */
    List<String> post(Inlogger aan) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(onderwerp, '\\n', tekst) FROM uitgaand_bericht WHERE aan = ?"
                                        + " AND sleutel LIKE 'aantallen:%' ORDER BY id",
                                aan.inlognaam())
                        .mapTo(String.class)
                        .list());
    }

    void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    long tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }

    /** The statements an act took. */
    void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }

    static void fout(String veld, Runnable act) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .contains(veld));
    }

    static void weigert(String woord, Runnable act) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(act::run).withMessageContaining(woord);
    }
}
