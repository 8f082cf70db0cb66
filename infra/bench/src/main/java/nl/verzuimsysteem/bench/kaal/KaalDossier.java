package nl.verzuimsysteem.bench.kaal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row as it stands in the table. Public for what Micronaut makes. */
@Serdeable
@MappedEntity("dossier")
public record KaalDossier(
        @Id Long id,
        long bedrijfId,
        long regioId,
        long werknemerId,
        LocalDate eersteZiektedag,
        @Nullable LocalDate hersteldOp,
        @Nullable String telefoon,
        String vangnet,
        String gemeldDoor,
        int versie) {}
