using Alongside.Web.Site;
using Microsoft.AspNetCore.Builder;

namespace Alongside.Web.Visitors;

/// <summary>How an endpoint says who may use it.</summary>
internal static class AccessExtensions
{
    public static TBuilder For<TBuilder>(this TBuilder endpoint, Access access)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AccessTo(access));

    /// <summary>It is there in the room too.</summary>
    public static TBuilder Nearby<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new IsNearby());

    /// <summary>Somebody tries a key there.</summary>
    public static TBuilder Attempt<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new IsAttempt());
}
