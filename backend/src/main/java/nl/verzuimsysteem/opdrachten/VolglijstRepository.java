package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the orders an employer follows. */
@Singleton
class VolglijstRepository {
    private static final RowMapper<Volglijstregel> REGEL = Rij.van(Volglijstregel.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    VolglijstRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** A page, with one row more when the list goes on. One statement. */
    List<Volglijstregel> lijst(Bereik bereik, Volglijstfilter filter, Uitsnede uitsnede) {
        var vraag = new Volglijstvraag(bereik, filter, uitsnede).met("arbodienst", arbodienst.naam());
        if (vraag.isLeeg()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(vraag.sql())
                .bindMap(vraag.waarden())
                .map(REGEL)
                .list());
    }
}
