using Microsoft.AspNetCore.Builder;

namespace Alongside.Web.Visitors;

/// <summary>How an endpoint says who may use it.</summary>
internal static class AccessExtensions
{
    public static TBuilder For<TBuilder>(this TBuilder endpoint, Access access)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AccessTo(access));
}
