package nl.verzuimsysteem.agenda;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;

/** Reads and writes how long consults take. */
@Singleton
class SpreekuurduurRepository {
    private final Jdbi jdbi;

    SpreekuurduurRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All kinds, in the order in which people of the field know them. One statement. */
    List<Spreekuurduur> alle(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT s.code AS soort, s.minuten, s.versie FROM spreekuursoort s WHERE " + grens.sql())
                .bindMap(grens.waarden())
                .mapTo(Spreekuurduur.class)
                .stream()
                .sorted(Comparator.comparing(Spreekuurduur::soort))
                .toList());
    }

    /** One statement; {@code false} when somebody else changed it. */
    boolean wijzig(Spreekuursoort soort, int versie, int minuten) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE spreekuursoort SET minuten = :minuten, versie = versie + 1
                                WHERE code = :soort AND versie = :versie""")
                        .bind("minuten", minuten)
                        .bind("soort", soort)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }
}
