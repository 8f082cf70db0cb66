package nl.verzuimsysteem.medisch;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the sheet with the terugkoppeling of a consult in the kluis, also after it was given. It lies below rights: whoever
 * asks came through {@link Consultdeur}.
 */
@Singleton
class Terugkoppelkluis {
    private final Kluis kluis;
    private final Jdbi jdbi;
    private final JsonMapper json;

    Terugkoppelkluis(Kluis kluis, Jdbi jdbi, JsonMapper json) {
        this.kluis = kluis;
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What stands on the sheet. One statement, or none when nothing was written. */
    Blad lees(Consultrij consult) {
        var stuk = kluis.stuk(consult.bedrijf(), Inhoudsoort.TERUGKOPPELING, consult.terugkoppeling());
        return stuk == null ? new Blad(Terugkoppelinvoer.LEEG, 0) : new Blad(uitJson(stuk.tekst()), stuk.versie());
    }

    /**
     * Keeps something else. Two statements at most.
     *
     * @param versie as it was read; 0 when nothing was kept yet
     * @return the version it has now
     * @throws Conflict when somebody else wrote on it since
     */
    int bewaar(Consultrij consult, int versie, Terugkoppelinvoer invoer) {
        var kenmerk = consult.terugkoppeling();
        var tekst = inJson(invoer);
        if (kenmerk == null) {
            if (versie != 0 || !zet(consult, kluis.bewaar(consult.bedrijf(), Inhoudsoort.TERUGKOPPELING, tekst))) {
                throw new Conflict("medisch.gewijzigd");
            }
            return 1;
        }
        kluis.vervang(consult.bedrijf(), kenmerk, Inhoudsoort.TERUGKOPPELING, versie, tekst);
        return versie + 1;
    }

    private boolean zet(Consultrij consult, Kenmerk kenmerk) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE consult SET terugkoppeling = :kenmerk
                        WHERE bedrijf_id = :bedrijf AND id = :id AND terugkoppeling IS NULL""")
                        .bind("kenmerk", kenmerk.toString())
                        .bind("bedrijf", consult.bedrijf())
                        .bind("id", consult.id())
                        .execute()
                == 1);
    }

    private String inJson(Terugkoppelinvoer invoer) {
        try {
            return json.writeValueAsString(Bladjson.van(invoer));
        } catch (IOException e) {
            throw new IllegalStateException("A terugkoppeling cannot be written", e);
        }
    }

    private Terugkoppelinvoer uitJson(String tekst) {
        try {
            return json.readValue(tekst, Bladjson.class).invoer();
        } catch (IOException e) {
            // Without the cause: it may quote what stands there.
            throw new IllegalStateException("A terugkoppeling in the kluis cannot be read");
        }
    }

    /** What stands on a sheet. */
    record Blad(Terugkoppelinvoer invoer, int versie) {}

    /** As it lies in the kluis; never rename anything here. */
    @Serdeable
    record Bladjson(
            @Nullable Geschiktheid geschiktheid,
            @Nullable Map<String, String> mogelijkheden,
            @Nullable String advies,
            @Nullable String verloop,
            @Nullable LocalDate volgendContact,
            @Nullable Boolean nietMedisch) {

        static Bladjson van(Terugkoppelinvoer invoer) {
            var inhoud = invoer.inhoud();
            var mogelijkheden = new LinkedHashMap<String, String>();
            inhoud.mogelijkheden().forEach((rubriek, tekst) -> mogelijkheden.put(rubriek.name(), tekst));
            return new Bladjson(
                    inhoud.geschiktheid(),
                    mogelijkheden,
                    inhoud.advies(),
                    inhoud.verloop(),
                    inhoud.volgendContact(),
                    invoer.nietMedisch());
        }

        Terugkoppelinvoer invoer() {
            var gevuld = new EnumMap<Rubriek, String>(Rubriek.class);
            if (mogelijkheden != null) {
                mogelijkheden.forEach((rubriek, wat) -> gevuld.put(Rubriek.valueOf(rubriek), wat));
            }
            return new Terugkoppelinvoer(
                    new Terugkoppelinhoud(geschiktheid, gevuld, leeg(advies), leeg(verloop), volgendContact),
                    Boolean.TRUE.equals(nietMedisch));
        }

        private static String leeg(@Nullable String tekst) {
            return tekst == null ? "" : tekst;
        }
    }
}
