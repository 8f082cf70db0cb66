package nl.verzuimsysteem.organisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * What the functioneel beheerder keeps of a company.
 *
 * @param regionaam the name of its regio
 * @param bewarenTot the day from which its data can be erased; {@code null} while it has no end
 * @param abonnementen all it ever had, oldest first
 * @param beheerders who keep its users today, and can log in
 */
public record Bedrijfsbeheer(
        BedrijfId id,
        int versie,
        Bedrijfsinvoer gegevens,
        RegioId regio,
        String regionaam,
        LocalDate aangeslotenOp,
        @Nullable LocalDate beeindigdOp,
        @Nullable LocalDate bewarenTot,
        List<Abonnement> abonnementen,
        List<Beheerder> beheerders) {

    /** @param laatstIngelogd {@code null} when he never was in */
    public record Beheerder(
            String naam,
            String inlognaam,
            String email,
            @Nullable Instant laatstIngelogd) {}
}
