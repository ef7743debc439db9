using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;

namespace Alongside.Web.Features.Nearby;

/// <summary>A form that is open in the room.</summary>
/// <param name="Addresses">The links to it, one for each network that this machine is in.</param>
/// <param name="EndsAt">Until when.</param>
public sealed record NearbyRoom(ImmutableArray<string> Addresses, DateTimeOffset EndsAt)
{
    internal WebApplication? Server { get; init; }

    internal ITimer? Timer { get; set; }
}
