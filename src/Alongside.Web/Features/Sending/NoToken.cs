using Microsoft.AspNetCore.Components.Forms;

namespace Alongside.Web.Features.Sending;

/// <summary>Gives the forms of a file no token: they are posted nowhere, and the owner's is nobody else's.</summary>
internal sealed class NoToken : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
