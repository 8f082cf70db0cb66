package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Regelrij;
import nl.verzuimsysteem.kern.Bereik;

/** Reads whole invoices within the transaction of the service that asks; who may read them is the service's to judge. */
@Singleton
public class Factuurlezer {
    private final FactuurlijstRepository repository;

    Factuurlezer(FactuurlijstRepository repository) {
        this.repository = repository;
    }

    /**
     * One invoice or credit note with its lines and its tax by rate; empty when it is out of scope. Two statements.
     *
     * @param dossiers whether lines lead to the case behind them, as far as it lies within the scope
     */
    public Optional<Factuur> lees(Bereik bereik, FactuurId id, boolean dossiers) {
        return repository.kop(bereik, id).map(rij -> {
            var regels = repository.regels(bereik, rij.bedrijf(), id, dossiers);
            var bedragen =
                    Factuurbedragen.van(regels.stream().map(Regelrij::regel).toList());
            return new Factuur(
                    rij.kop(),
                    rij.straat(),
                    rij.postcode(),
                    rij.plaats(),
                    rij.kvkNummer(),
                    rij.email(),
                    rij.reden(),
                    regels.stream().map(Regelrij::getoond).toList(),
                    bedragen.perTarief().stream()
                            .map(een -> new Factuur.Btwregel(een.tarief(), een.grondslag(), een.bedrag()))
                            .toList());
        });
    }
}
