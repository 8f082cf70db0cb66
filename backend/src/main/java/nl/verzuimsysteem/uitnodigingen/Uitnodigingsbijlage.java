package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.berichten.Bijlage;
import nl.verzuimsysteem.berichten.Bijlagebron;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.spreekuren.Kalenderbestand;

/** Makes the line for the calendar of a werknemer while his mail is sent. */
@Singleton
class Uitnodigingsbijlage implements Bijlagebron {
    /** In the reference to the attachment. */
    static final String SOORT = "uitnodiging";

    private final UitnodigingRepository repository;
    private final Agendabestand bestand;

    Uitnodigingsbijlage(UitnodigingRepository repository, Agendabestand bestand) {
        this.repository = repository;
        this.bestand = bestand;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijlage> maak(String id) {
        var sleutel = new UitnodigingId(Long.parseLong(id));
        var regel =
                repository.agendaregel(new Bereik.Alles(), sleutel).orElseThrow(() -> new NietGevonden(SOORT, sleutel));
        return List.of(new Bijlage(Agendabestand.NAAM, Kalenderbestand.soort(regel.vervallen()), bestand.maak(regel)));
    }

    @Override
    public void verzonden(String id, Instant moment) {
        // That it went stands with the mail.
    }
}
