package nl.verzuimsysteem.toegang;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link Rechten} before each service method, and logs each refusal. Runs outside the transaction of the method,
 * so that the line about the refusal stays when the method is rolled back.
 */
@Singleton
@InterceptorBean(Mag.class)
class Rechtencontrole implements MethodInterceptor<Object, Object> {
    private final AuditLog audit;
    private final Bevestigen bevestigen;

    Rechtencontrole(AuditLog audit, Bevestigen bevestigen) {
        this.audit = audit;
        this.bevestigen = bevestigen;
    }

    @Override
    public int getOrder() {
        return -1000;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> aanroep) {
        var handeling = aanroep.enumValue(Mag.class, Handeling.class).orElseThrow();
        var actor = (Actor) aanroep.getParameterValues()[0];
        try {
            Rechten.eis(actor, handeling);
            if (aanroep.hasAnnotation(Bevestigd.class)) {
                bevestigen.eis(actor);
            }
            return aanroep.proceed();
        } catch (GeenRecht weigering) {
            audit.weiger(actor, handeling, Onderwerp.GEEN, weigering.waarom());
            throw weigering;
        } catch (BevestigingNodig weigering) {
            audit.weiger(actor, handeling, Onderwerp.GEEN, "niet bevestigd");
            throw weigering;
        } catch (NietDoorU weigering) {
            audit.weiger(actor, handeling, Onderwerp.GEEN, "niet door deze gebruiker");
            throw weigering;
        } catch (NietGevonden weigering) {
            audit.weiger(
                    actor, handeling, new Onderwerp(null, null, weigering.soort(), weigering.id()), "niet gevonden");
            throw weigering;
        }
    }
}
