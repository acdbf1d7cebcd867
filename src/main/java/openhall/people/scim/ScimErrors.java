package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.messages.ErrorResponse;
import com.unboundid.scim2.common.utils.JsonUtils;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says no as SCIM does. */
class ScimErrors {
    @ServerExceptionMapper
    Response refused(ScimRefused refused) {
        var error = new ErrorResponse(refused.status);
        error.setScimType(refused.scimType);
        error.setDetail(refused.getMessage());
        JsonNode body = JsonUtils.valueToNode(error);
        return Response.status(refused.status)
                .type(Scim.JSON)
                .entity(body.toString())
                .build();
    }
}
