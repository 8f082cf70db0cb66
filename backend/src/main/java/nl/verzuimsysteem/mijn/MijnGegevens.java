package nl.verzuimsysteem.mijn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an employee, as he may see it himself.
 *
 * @param functie the work he does
 * @param afwezig when he was absent, last first
 */
public record MijnGegevens(Persoon persoon, List<Afwezigheid> afwezig) {
    public MijnGegevens {
        afwezig = List.copyOf(afwezig);
    }

    /**
     * Himself.
     *
     * @param telefoonBedrijf where his employer can be called
     */
    public record Persoon(
            String naam,
            String personeelsnummer,
            @Nullable String functie,
            @Nullable String afdeling,
            @Nullable LocalDate geboortedatum,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable LocalDate inDienst,
            @Nullable LocalDate uitDienst,
            String bedrijf,
            @Nullable String telefoonBedrijf,
            String regio,
            String telefoonRegio,
            String emailRegio) {}

    /**
     * One spell of absence.
     *
     * @param van the first day
     * @param tot the first day fit again; {@code null} while it lasts
     * @param verwacht when he expects to be back, as he told
     * @param geslotenOp since when his case is closed, when that was not by recovery
     */
    public record Afwezigheid(
            long dossier,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate verwacht,
            @Nullable LocalDate geslotenOp) {}
}
