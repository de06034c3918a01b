// Two women on one phone: who taps and who reads change with a tap, here as in a lesson.
(function () {
var roles = document.getElementById("roles"), swap = document.getElementById("swap"), taps = 0;
if (!roles) return;
var words = JSON.parse(roles.dataset.roles);
try { taps = Number(localStorage.getItem("cp-taps")) || 0; } catch (error) { /* the first taps */ }
function show() { roles.textContent = words[taps]; }
swap.hidden = false;
swap.onclick = function () {
taps = 1 - taps;
show();
try { localStorage.setItem("cp-taps", taps); } catch (error) { /* until the page goes */ }
};
show();
})();
