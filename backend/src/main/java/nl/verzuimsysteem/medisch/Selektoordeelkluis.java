package nl.verzuimsysteem.medisch;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.medisch.SelektOordeelRepository.Stand;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Antwoordenblad;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the kluis of a triage for who judges it: the answers, and the sheet with the decision, also after it was
 * taken. It lies below rights: whoever asks came through {@link Selektoordeeldeur}.
 */
@Singleton
class Selektoordeelkluis {
    private final Kluis kluis;
    private final SelektOordeelRepository repository;
    private final Antwoordenblad antwoorden;
    private final JsonMapper json;

    Selektoordeelkluis(Kluis kluis, SelektOordeelRepository repository, Antwoordenblad antwoorden, JsonMapper json) {
        this.kluis = kluis;
        this.repository = repository;
        this.antwoorden = antwoorden;
        this.json = json;
    }

    /** What he answered, by the code of the question. One statement. */
    java.util.Map<String, Antwoord> antwoorden(Selekt selekt) {
        var kenmerk = selekt.antwoorden();
        if (kenmerk == null) {
            return java.util.Map.of();
        }
        var stuk = kluis.stuk(selekt.bedrijf(), Inhoudsoort.ANTWOORDEN, kenmerk(kenmerk));
        return stuk == null ? java.util.Map.of() : antwoorden.lees(stuk.tekst());
    }

    /** What stands on the sheet. One statement, or none when nothing was written. */
    Blad lees(BedrijfId bedrijf, Stand stand) {
        var stuk = kluis.stuk(bedrijf, Inhoudsoort.TERUGKOPPELING, stand.blad());
        return stuk == null ? new Blad(Selektoordeelinvoer.LEEG, 0) : new Blad(uitJson(stuk.tekst()), stuk.versie());
    }

    /**
     * Keeps something else. Three statements at most.
     *
     * @param versie as it was read; 0 when nothing was kept yet
     * @param voorgesteld what was proposed, so that it stays known what somebody departed from
     * @return the version it has now
     * @throws Conflict when somebody else wrote on it since
     */
    int bewaar(Selekt selekt, Stand stand, int versie, Selektoordeelinvoer invoer, @Nullable Vervolgactie voorgesteld) {
        var kenmerk = stand.blad();
        var tekst = inJson(invoer, voorgesteld);
        if (kenmerk == null) {
            if (versie != 0
                    || !repository.zetBlad(selekt, kluis.bewaar(selekt.bedrijf(), Inhoudsoort.TERUGKOPPELING, tekst))) {
                throw new Conflict("medisch.gewijzigd");
            }
            return 1;
        }
        kluis.vervang(selekt.bedrijf(), kenmerk, Inhoudsoort.TERUGKOPPELING, versie, tekst);
        return versie + 1;
    }

    private static Kenmerk kenmerk(String tekst) {
        return new Kenmerk(java.util.UUID.fromString(tekst));
    }

    private String inJson(Selektoordeelinvoer invoer, @Nullable Vervolgactie voorgesteld) {
        try {
            return json.writeValueAsString(new Oordeeljson(
                    invoer.actie(),
                    voorgesteld,
                    Terugkoppelkluis.Bladjson.van(new Terugkoppelinvoer(invoer.inhoud(), invoer.nietMedisch()))));
        } catch (IOException e) {
            throw new IllegalStateException("A decision on a triage cannot be written");
        }
    }

    private Selektoordeelinvoer uitJson(String tekst) {
        try {
            var oordeel = json.readValue(tekst, Oordeeljson.class);
            var blad = oordeel.blad().invoer();
            return new Selektoordeelinvoer(oordeel.actie(), blad.inhoud(), blad.nietMedisch());
        } catch (IOException e) {
            // Without the cause: it may quote what stands there.
            throw new IllegalStateException("A decision on a triage in the kluis cannot be read");
        }
    }

    /** What stands on a sheet. */
    record Blad(Selektoordeelinvoer invoer, int versie) {}

    /** As it lies in the kluis; never rename anything here. */
    @Serdeable
    record Oordeeljson(
            @Nullable Vervolgactie actie, @Nullable Vervolgactie voorgesteld, Terugkoppelkluis.Bladjson blad) {}
}
