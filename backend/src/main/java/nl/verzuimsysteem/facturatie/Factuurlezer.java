package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Koprij;
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
     * One invoice or credit note with its lines and its tax by rate; empty when it is out of scope. Where the number of
     * employees comes from is not looked up. Two statements.
     *
     * @param dossiers whether lines lead to the case behind them, as far as it lies within the scope
     */
    public Optional<Factuur> lees(Bereik bereik, FactuurId id, boolean dossiers) {
        return gelezen(bereik, id, dossiers).map(Gelezen::factuur);
    }

    /**
     * An invoice as it was read.
     *
     * @param berekendOp when its lines were computed: those of a credit note with its invoice
     */
    record Gelezen(Factuur factuur, Instant berekendOp) {}

    Optional<Gelezen> gelezen(Bereik bereik, FactuurId id, boolean dossiers) {
        return repository.kop(bereik, id).map(rij -> new Gelezen(factuur(bereik, rij, dossiers), rij.berekendOp()));
    }

    private Factuur factuur(Bereik bereik, Koprij rij, boolean dossiers) {
        var regels = repository.regels(bereik, rij.bedrijf(), rij.id(), dossiers);
        var bedragen = Factuurbedragen.van(regels.stream().map(Regelrij::regel).toList());
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
                        .toList(),
                rij.tegenhanger().orElse(null),
                null);
    }
}
