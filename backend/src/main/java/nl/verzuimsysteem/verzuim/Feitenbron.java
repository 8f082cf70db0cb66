package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import org.jdbi.v3.core.Handle;

/** What the terms of cases are computed from, for features that keep something in line with them. */
@Singleton
public class Feitenbron {
    private final FeitenRepository repository;

    Feitenbron(FeitenRepository repository) {
        this.repository = repository;
    }

    /** One case; empty when it lies outside the scope. One statement. */
    public Optional<Dossierfeiten> van(Bereik bereik, DossierId dossier) {
        return repository.van(bereik, dossier);
    }

    /** One case, with what other features keep with it; empty when it lies outside the scope. One statement. */
    public Optional<Zaaklezing> met(Bereik bereik, DossierId dossier, List<? extends Bijvraag<?>> vragen) {
        return repository.met(bereik, dossier, vragen);
    }

    /** Some cases, over a connection of the caller. One statement. */
    public List<Feitenlezing> van(Handle handle, Bereik bereik, Collection<DossierId> dossiers) {
        return dossiers.isEmpty() ? List.of() : repository.van(handle, bereik, dossiers);
    }

    /**
     * A page of all cases that run, or in which something is still to be done, in the order of their keys, over a
     * connection of the caller. One statement.
     *
     * @param na the last key of the page before; 0 to begin
     */
    public List<Feitenlezing> gevolgd(Handle handle, Bereik bereik, long na, int aantal) {
        return repository.gevolgd(handle, bereik, na, aantal);
    }
}
