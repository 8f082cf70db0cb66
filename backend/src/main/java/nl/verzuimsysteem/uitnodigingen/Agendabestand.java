package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.agenda.Spreekuursoort.Vorm;
import nl.verzuimsysteem.berichten.Schrijftaal;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.spreekuren.Afspraak;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.Kalenderbestand;
import org.jspecify.annotations.Nullable;

/**
 * The line of an appointment in the calendar of a werknemer, which others may see: its title is no more than "Afspraak". A
 * later file of the same appointment takes the place of an earlier one.
 */
@Singleton
public class Agendabestand {
    /** The name of the file. */
    public static final String NAAM = "afspraak.ics";

    /** What it is, to a browser. */
    public static final String SOORT = Kalenderbestand.SOORT;

    private final UitnodigingRepository repository;
    private final Kalenderbestand bestand;
    private final Clock klok;

    Agendabestand(UitnodigingRepository repository, Kalenderbestand bestand, Clock klok) {
        this.repository = repository;
        this.bestand = bestand;
        this.klok = klok;
    }

    /**
     * The file of an appointment that the reader could read. One statement.
     *
     * @param afspraak as it is now
     */
    @Transactional(readOnly = true)
    public byte[] van(Afspraak afspraak) {
        return bestand.uitnodiging(
                uid(afspraak.id()),
                repository.volgnummer(afspraak.bedrijf(), afspraak.id()),
                afspraak.status() == Afspraakstatus.AFGEZEGD || afspraak.status() == Afspraakstatus.LAAT_AFGEZEGD,
                afspraak.begin(),
                afspraak.einde(),
                titel(afspraak.taal()),
                plek(afspraak.soort().vorm(), afspraak.plaatsadres()),
                klok.instant());
    }

    byte[] maak(UitnodigingRepository.Agendaregel regel) {
        return bestand.uitnodiging(
                uid(regel.afspraak()),
                regel.volgnummer(),
                regel.vervallen(),
                regel.begin(),
                regel.einde(),
                titel(regel.taal()),
                plek(regel.soort().vorm(), regel.plek()),
                klok.instant());
    }

    private static @Nullable String plek(Vorm vorm, @Nullable String adres) {
        return vorm == Vorm.OP_LOCATIE ? adres : null;
    }

    private static String titel(String taal) {
        return Melding.van("uitnodigingen.agenda.titel")
                .tekst(Schrijftaal.van(taal).getFirst());
    }

    /** Always the same for one appointment; its number cannot be read from it. */
    private static String uid(AfspraakId afspraak) {
        return UUID.nameUUIDFromBytes(("afspraak:" + afspraak).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
