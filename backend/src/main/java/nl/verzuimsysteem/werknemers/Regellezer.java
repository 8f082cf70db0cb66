package nl.verzuimsysteem.werknemers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Csvdatum;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/** Reads one line of a staff list; notes what cannot be read. */
final class Regellezer {
    private final Csvbestand<Kolom> bestand;
    private final Csvbestand.Regel regel;
    private final List<Veldfout> fouten = new ArrayList<>();

    Regellezer(Csvbestand<Kolom> bestand, Csvbestand.Regel regel) {
        this.bestand = bestand;
        this.regel = regel;
    }

    /**
     * What was read.
     *
     * @param taalGegeven whether the line says anything of the language
     */
    record Gelezen(WerknemerGegevens gegevens, boolean taalGegeven, List<Veldfout> fouten) {}

    Gelezen lees() {
        if (regel.cellen().size() > bestand.kop().size()) {
            fout(
                    "regel",
                    "werknemers.regel.lang",
                    regel.cellen().size(),
                    bestand.kop().size());
        }
        var taal = taal();
        var gegevens = new WerknemerGegevens(
                tekst(Kolom.PERSONEELSNUMMER),
                tekst(Kolom.VOORNAAM),
                tekst(Kolom.TUSSENVOEGSEL),
                tekst(Kolom.ACHTERNAAM),
                datum(Kolom.GEBOORTEDATUM, "geboortedatum"),
                tekst(Kolom.AFDELING),
                tekst(Kolom.FUNCTIE),
                tekst(Kolom.EMAIL),
                tekst(Kolom.TELEFOON),
                uren(),
                datum(Kolom.IN_DIENST, "inDienst"),
                datum(Kolom.UIT_DIENST, "uitDienst"),
                taal.orElse(Taal.NL));
        return new Gelezen(gegevens, taal.isPresent(), List.copyOf(fouten));
    }

    private String tekst(Kolom kolom) {
        return bestand.cel(regel, kolom);
    }

    private @Nullable LocalDate datum(Kolom kolom, String veld) {
        var tekst = tekst(kolom);
        var datum = Csvdatum.lees(tekst);
        if (datum.isEmpty() && !tekst.isEmpty()) {
            fout(veld, "werknemers.datum.onleesbaar", tekst);
        }
        return datum.orElse(null);
    }

    private @Nullable BigDecimal uren() {
        var tekst = tekst(Kolom.CONTRACTUREN);
        if (tekst.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(tekst.replace(',', '.'));
        } catch (NumberFormatException e) {
            fout("contracturen", "werknemers.uren.onleesbaar", tekst);
            return null;
        }
    }

    private Optional<Taal> taal() {
        var tekst = tekst(Kolom.TAAL);
        var taal = Taal.lees(tekst);
        if (taal.isEmpty() && !tekst.isEmpty()) {
            fout("taal", "werknemers.taal.onbekend", tekst);
        }
        return taal;
    }

    private void fout(String veld, String sleutel, Object... waarden) {
        fouten.add(new Veldfout(veld, Melding.van(sleutel, waarden)));
    }
}
