package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.selekt.SelektId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is needed to call the werknemer of a triage. */
@Singleton
class SelektafnameRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("s.bedrijf_id", "s.regio_id", "w.afdeling_id", "s.werknemer_id");

    private final Jdbi jdbi;

    SelektafnameRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    Optional<Beller> beller(Bereik bereik, SelektId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.telefoon AS bij_ziekte, w.telefoon AS eigen, w.geboortedatum, s.afname_door
                        FROM selekt s
                        JOIN werknemer w ON w.bedrijf_id = s.bedrijf_id AND w.id = s.werknemer_id
                        LEFT JOIN verzuimperiode p ON p.bedrijf_id = s.bedrijf_id AND p.sleutel = s.melding
                        LEFT JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                        WHERE s.id = :id AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Beller.class)
                .findOne());
    }

    /**
     * @param bijZiekte where he said to be reached during this illness
     * @param afnameDoor who fills it in with him on the phone
     */
    record Beller(
            @Nullable String bijZiekte,
            @Nullable String eigen,
            @Nullable LocalDate geboortedatum,
            @Nullable GebruikerId afnameDoor) {
        List<String> telefoons() {
            return Stream.of(bijZiekte, eigen)
                    .filter(Objects::nonNull)
                    .filter(nummer -> !nummer.isBlank())
                    .distinct()
                    .toList();
        }
    }
}
