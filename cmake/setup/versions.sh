# Which outside libraries are built from source, and where each may come from.
# First the upstream release (address, SHA-256); else the distribution's source package NAME in a
# newer suite, accepted when its upstream version matches SERIES. Must not know how they are built.

readonly kLibraries=(imgui drogon trantor sdl2 catch2)

declare -A kVersion=(
  [imgui]=1.92.2b
  [drogon]=1.9.13
  [trantor]=1.5.28
  [sdl2]=2.26.5
  [catch2]=3.7.1
)
declare -A kSeries=(
  [imgui]='^1\.92\.[0-9]+[a-z]?$'
  [drogon]='^1\.9\.[0-9]+$'
  [trantor]='^1\.5\.[0-9]+$'
  [sdl2]='^2\.26\.[0-9]+$'
  [catch2]='^3\.[0-9]+\.[0-9]+$'
)
declare -A kUpstream=(
  [imgui]=https://github.com/ocornut/imgui/archive/refs/tags/v1.92.2b.tar.gz
  [drogon]=https://github.com/drogonframework/drogon/archive/refs/tags/v1.9.13.tar.gz
  [trantor]=https://github.com/an-tao/trantor/archive/refs/tags/v1.5.28.tar.gz
  [sdl2]=https://github.com/libsdl-org/SDL/releases/download/release-2.26.5/SDL2-2.26.5.tar.gz
  [catch2]=https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
)
declare -A kSha256=(
  [imgui]=da3d453cce74e0fb3d67f8d798a2a8d04fcaf0b33ce0e0131d0695dfc4f64191
  [drogon]=c3bd0e276b82576151dc7376c8d4027dd1fcec282d784849e11f84a7e977b2f5
  [trantor]=8e3e493427a1704ee0d8cacb65e61b544d4b3a7159f5a4e55517272e1fb25c8f
  [sdl2]=ad8fea3da1be64c83c45b1d363a6b4ba8fd60f5bde3b23ec73855709ec5eabf7
  [catch2]=c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
)
declare -A kSourcePackage=(
  [imgui]=imgui
  [drogon]=drogon
  [trantor]=trantor
  [sdl2]=libsdl2
  [catch2]=catch2
)
# Tried in this order, each only while something is still missing.
readonly kSuites=(testing bookworm trixie sid)
