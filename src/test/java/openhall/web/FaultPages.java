package openhall.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.hibernate.exception.JDBCConnectionException;

/** Addresses that go wrong, so that tests can see what people and programs are told then. */
@Path("/")
@PermitAll
class FaultPages {
    static final String SECRET = "a detail that nobody outside may read";

    static class NotToday extends Refused {
        private static final long serialVersionUID = 1L;

        NotToday() {
            super("This is not possible today <yet>.");
        }
    }

    @GET
    @Path("test/fault")
    public String fault() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("api/test/fault")
    @Produces(MediaType.APPLICATION_JSON)
    public String apiFault() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("test/refusal")
    public String refusal() {
        throw new NotToday();
    }

    @GET
    @Path("api/test/refusal")
    @Produces(MediaType.APPLICATION_JSON)
    public String apiRefusal() {
        throw new NotToday();
    }

    @GET
    @Path("test/busy")
    public String busy() {
        throw new Busy("Others want the same. Try again in half a minute.");
    }

    @GET
    @Path("test/away")
    public String away() {
        throw new JDBCConnectionException(SECRET, new SQLException(SECRET));
    }
}
