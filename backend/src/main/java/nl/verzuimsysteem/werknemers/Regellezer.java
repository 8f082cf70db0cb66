package nl.verzuimsysteem.werknemers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/** Reads one line of a staff list; notes what cannot be read. */
final class Regellezer {
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    /** Excel adds the time of midnight to a date. */
    private static final Pattern MIDDERNACHT = Pattern.compile("[ T]0?0:00(:00)?$");

    private final Personeelsbestand bestand;
    private final Personeelsbestand.Regel regel;
    private final List<Veldfout> fouten = new ArrayList<>();

    Regellezer(Personeelsbestand bestand, Personeelsbestand.Regel regel) {
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
        var tekst = MIDDERNACHT.matcher(tekst(kolom)).replaceFirst("");
        if (tekst.isEmpty()) {
            return null;
        }
        for (var vorm : DATUMS) {
            try {
                return LocalDate.parse(tekst, vorm);
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        }
        fout(veld, "werknemers.datum.onleesbaar", tekst);
        return null;
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
